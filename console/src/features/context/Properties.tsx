import { Select } from 'antd';
import { type ReactNode } from 'react';
import type { Conversation, Priority } from '@/shared/api/types';
import { useChangeConversation, type ConversationChange } from '@/shared/data/conversations';
import { useMe } from '@/shared/data/session';
import { useStaff, useTeams } from '@/shared/data/staff';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { LanguageSelect } from '@/shared/ui/LanguageSelect';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import styles from './Context.module.css';

const PRIORITIES: Record<Priority, PlainKey> = { low: 'priority.low', normal: 'priority.normal', high: 'priority.high', urgent: 'priority.urgent' };

/** Owner, team, priority, tags and language, each changed where it stands. */
export function Properties({ conversation }: { conversation: Conversation }) {
  const t = useText();
  const format = useFormat();
  const me = useMe();
  const { data: staff } = useStaff();
  const { data: teams } = useTeams();
  const sayProblem = useSayProblem();
  const change = useChangeConversation(conversation.id, me.id);
  const set = (part: ConversationChange) => change.mutate(part, { onError: sayProblem });
  const people = (staff ?? []).filter((person) => person.active || person.id === conversation.owner?.id).map((person) => ({ value: person.id, label: person.name }));
  return (
    <section className={styles.section}>
      <Field name={t('properties.owner')}>
        <Select value={conversation.owner?.id} options={people} allowClear placeholder={t('assign.nobody')} showSearch={{ optionFilterProp: 'label' }} onChange={(owner) => set({ owner: owner ?? null })} />
      </Field>
      <Field name={t('properties.team')}>
        <Select value={conversation.team?.id} options={teams?.map((team) => ({ value: team.id, label: team.name }))} allowClear placeholder={t('properties.team.none')} onChange={(team) => set({ team: team ?? null })} />
      </Field>
      <Field name={t('properties.priority')}>
        <Select value={conversation.priority} options={(Object.keys(PRIORITIES) as Priority[]).map((value) => ({ value, label: t(PRIORITIES[value]) }))} onChange={(priority) => set({ priority })} />
      </Field>
      <Field name={t('properties.tags')}>
        <Select mode="tags" value={conversation.tags} placeholder={t('properties.tags.hint')} tokenSeparators={[',', '，', '、', '،']} open={false} suffixIcon={null} onChange={(tags) => set({ tags })} />
      </Field>
      <Field name={t('properties.language')}>
        <LanguageSelect value={conversation.language === 'und' ? undefined : conversation.language} onChange={(language) => language && set({ language })} />
      </Field>
      <dl className={styles.facts}>
        <dt>{t('properties.channel')}</dt><dd><bdi>{conversation.channel.name}</bdi></dd>
        <dt>{t('properties.started')}</dt><dd>{format.moment(conversation.createdAt)}</dd>
        <dt>{t('properties.activity')}</dt><dd>{format.moment(conversation.activityAt)}</dd>
      </dl>
    </section>
  );
}

const Field = ({ name, children }: { name: string; children: ReactNode }) => <label className={styles.field}><span>{name}</span>{children}</label>;
