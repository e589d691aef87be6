import { Button, type MenuProps } from 'antd';
import { UserPlus, UsersRound } from 'lucide-react';
import type { Conversation } from '@/shared/api/types';
import { useChangeConversation, type ConversationChange } from '@/shared/data/conversations';
import { useMe } from '@/shared/data/session';
import { useStaff, useTeams } from '@/shared/data/staff';
import { useShortcuts } from '@/shared/input/shortcuts';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Avatar } from '@/shared/ui/Avatar';
import { FloatingMenu, useFloat, type Float } from '@/shared/ui/Float';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from './Thread.module.css';

/** Gives the conversation to oneself, a colleague (with the languages they speak) or a team. */
export function AssignMenu({ conversation }: { conversation: Conversation }) {
  const t = useText();
  const me = useMe();
  const sayProblem = useSayProblem();
  const change = useChangeConversation(conversation.id, me.id);
  const { owner } = conversation;
  const float = useFloat();
  useShortcuts({ assign: () => { if (owner?.id !== me.id) change.mutate({ owner: me.id }, { onError: sayProblem }); } });
  return (
    <>
      <Button ref={float.at} loading={change.isPending} icon={owner ? <Avatar name={owner.name} seed={owner.id} size={20} /> : <UserPlus size={16} />} aria-haspopup="menu" aria-expanded={float.open} onClick={float.toggle}>
        {owner && <span className="visually-hidden">{t('assign.label')}</span>}
        <span className={styles.wide}>{owner ? <bdi>{owner.id === me.id ? t('assign.mine') : owner.name}</bdi> : t('assign.label')}</span>
      </Button>
      {float.asked && <Choices owner={owner} float={float} onChoose={(choice) => change.mutate(choice, { onError: sayProblem })} />}
    </>
  );
}

function Choices({ owner, float, onChoose }: { owner: Conversation['owner']; float: Float; onChoose: (choice: ConversationChange) => void }) {
  const t = useText();
  const me = useMe();
  const format = useFormat();
  const { data: staff } = useStaff();
  const { data: teams } = useTeams();
  const others = staff?.filter((person) => person.active && person.id !== me.id) ?? [];
  const spoken = (languages: { language: string }[]) => languages.slice(0, 3).map(({ language }) => format.languageName(language)).join(' · ');

  const items: MenuProps['items'] = [
    { key: `owner ${me.id}`, icon: <Avatar name={me.name} seed={me.id} size={22} />, label: t('assign.me') },
    ...(owner ? [{ key: 'owner ', icon: <UserPlus size={16} />, label: t('assign.nobody') }] : []),
    ...(others.length ? [{ type: 'group' as const, label: t('assign.colleagues'), children: others.map((person) => ({
      key: `owner ${person.id}`, icon: <Avatar name={person.name} seed={person.id} size={22} />,
      label: <><bdi>{person.name}</bdi> <small style={{ color: 'var(--ink-3)' }}>{spoken(person.languages)}</small></>,
    })) }] : []),
    ...(teams?.length ? [{ type: 'group' as const, label: t('assign.teams'), children: teams.map((team) => ({ key: `team ${team.id}`, icon: <UsersRound size={16} />, label: <bdi>{team.name}</bdi> })) }] : []),
  ];
  const assign: MenuProps['onClick'] = ({ key }) => {
    const [kind, id] = key.split(' ');
    onChoose(kind === 'team' ? { team: id } : { owner: id || null });
  };
  return (
    <FloatingMenu float={float} menu={{ items, onClick: assign, selectedKeys: [`owner ${owner?.id}`], style: { maxBlockSize: '60vh', overflow: 'auto' } }} placement="bottomRight" />
  );
}
