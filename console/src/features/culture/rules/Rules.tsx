import { Input, Select, Switch } from 'antd';
import { BarChart } from '@/shared/chart/BarChart';
import { sum } from '@/shared/chart/chartData';
import { useDeferredValue, useState } from 'react';
import type { CoachRule, Severity } from '@/shared/api/culture';
import { useChange, useItems } from '@/shared/data/resource';
import { useMe } from '@/shared/data/session';
import type { PlainKey } from '@/shared/text/catalogue';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Badge } from '@/shared/ui/Badge';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { GRADES } from '@/shared/ui/grades';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import { MoreHelp } from '@/shared/ui/MoreHelp';
import styles from '../Culture.module.css';

const SEVERITIES: Record<Severity, PlainKey> = { INFO: 'coach.info', HINT: 'coach.hint', WARN: 'coach.warn', BLOCK: 'coach.block' };
const MOST = 10;
const ORDER = Object.keys(SEVERITIES) as Severity[];

/** The rules of the coach: how loud each may speak, how often people follow it, who has signed it. */
export function Rules() {
  const t = useText();
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search.trim().toLowerCase());
  const rules = useItems<CoachRule>('/coach/rules');
  const shown = rules.data?.filter((rule) => `${rule.id} ${rule.title} ${rule.scope}`.toLowerCase().includes(sought));
  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t('rules.lead')} <MoreHelp page="coach-rules" /></p>
      {rules.data && <Followed rules={rules.data} />}
      <div className={styles.tools}><Input className={styles.grow} allowClear dir="auto" value={search} placeholder={t('rules.search')} aria-label={t('rules.search')} onChange={(event) => setSearch(event.target.value)} /></div>
      {rules.error ? <ErrorState error={rules.error} retry={() => void rules.refetch()} /> : !shown ? <Bone height={200} /> : <section>{shown.map((rule) => <Rule key={rule.id} rule={rule} />)}</section>}
    </div>
  );
}

/** How often people follow the coach where it speaks most. */
function Followed({ rules }: { rules: CoachRule[] }) {
  const t = useText();
  const format = useFormat();
  const spoken = rules.filter((rule) => rule.shown > 0).sort((one, other) => other.shown - one.shown);
  if (!spoken.length) return null;
  const bars = spoken.slice(0, MOST).map((rule) => {
    const followed = Math.round(rule.shown * (rule.acceptance ?? 0));
    const overridden = Math.round(rule.shown * (rule.overrideRate ?? 0));
    return { name: rule.title, values: [followed, Math.max(0, rule.shown - followed - overridden), overridden] };
  });
  const shown = sum(spoken.map((rule) => rule.shown));
  const followed = sum(spoken.map((rule) => rule.shown * (rule.acceptance ?? 0)));
  return <BarChart level={2} format={format.number} data={{ title: t('rules.chart'), rows: t('rules.chart.rule'), series: [t('rules.accepted'), t('rules.left'), t('rules.overridden')], bars }}
    summary={t('rules.chart.summary', { shown, share: format.percent(followed / shown), rules: spoken.length })} />;
}

function Rule({ rule }: { rule: CoachRule }) {
  const t = useText();
  const format = useFormat();
  const me = useMe();
  const sayProblem = useSayProblem();
  const change = useChange('/coach/rules');
  const may = me.role === 'administrator';
  const [reviewer, setReviewer] = useState(rule.reviewer ?? '');
  const set = (body: Partial<Pick<CoachRule, 'enabled' | 'severity' | 'reviewer'>>) => change.mutate({ way: 'patch', path: `/coach/rules/${rule.id}`, body }, { onError: sayProblem });
  const share = (value: number | undefined) => (value === undefined ? '–' : format.percent(value));
  return (
    <article className={styles.rule}>
      <div className={styles.factBody}>
        <b><bdi>{rule.title}</bdi> <small>{rule.id}</small></b>
        <span className={styles.rates}>
          <span>{t('rules.shown')} <b>{format.number(rule.shown)}</b></span><span>{t('rules.accepted')} <b>{share(rule.acceptance)}</b></span><span>{t('rules.overridden')} <b>{share(rule.overrideRate)}</b></span>
        </span>
        <span className={styles.marks}><small>{t('evidence.grade')} {rule.grade} · {t(GRADES[rule.grade])}</small>{rule.dueForReview && <Badge tone="warn">{t('rules.due')}</Badge>}</span>
        <details><summary className={styles.muted}>{t('rules.examples')}</summary>
          <p><small>{t('evidence.sources')} <bdi>{rule.source}</bdi></small></p>
          <ul className={styles.examples}>{rule.examples.map((example, index) => <li key={index}><Badge tone={example.fires ? 'warn' : 'good'}>{example.fires ? t('rules.speaks') : t('rules.quiet')}</Badge><span dir="auto" lang={example.locale}>{example.text}</span></li>)}</ul>
        </details>
      </div>
      <div className={styles.controls}>
        <Input size="small" dir="auto" style={{ inlineSize: 150 }} value={reviewer} disabled={!may} placeholder={t('rules.reviewer')} aria-label={t('rules.reviewer')} maxLength={200}
          onChange={(event) => setReviewer(event.target.value)} onBlur={() => reviewer.trim() !== (rule.reviewer ?? '') && set({ reviewer: reviewer.trim() })} />
        <Select size="small" style={{ inlineSize: 130 }} value={rule.severity} disabled={!may} aria-label={t('rules.severity')} onChange={(severity) => set({ severity })}
          options={ORDER.map((value) => ({ value, label: t(SEVERITIES[value]), disabled: ORDER.indexOf(value) > ORDER.indexOf(rule.cap) }))} />
        <Switch checked={rule.enabled} disabled={!may} loading={change.isPending} onChange={(enabled) => set({ enabled })} aria-label={t('rules.enabled', { title: rule.title })} />
      </div>
    </article>
  );
}
