import { BookOpenCheck, TriangleAlert } from 'lucide-react';
import type { Fact, Grade } from '@/shared/api/culture';
import { useFact } from '@/shared/data/culture';
import { useFormat } from '@/shared/text/format';
import { useText } from '@/shared/text/TextProvider';
import { Bone } from './Bone';
import { FloatingCard, useFloat } from './Float';
import { GRADES } from './grades';
import { sayProblem } from './useSayProblem';
import styles from './Evidence.module.css';

/** The grade of a fact's evidence; a click shows what it rests on. */
export function Evidence({ fact, grade }: { fact: string; grade?: Grade }) {
  const t = useText();
  const float = useFloat();
  const label = grade ? t('evidence.open', { grade }) : t('evidence.title');
  return (
    <>
      <button ref={float.at} type="button" className={styles.grade} data-grade={grade} aria-label={label} title={label} aria-expanded={float.open} onClick={float.toggle}>{grade ?? <BookOpenCheck size={12} aria-hidden />}</button>
      {float.asked && <FloatingCard float={float} content={<Loaded id={fact} />} destroyOnHidden />}
    </>
  );
}

function Loaded({ id }: { id: string }) {
  const t = useText();
  const { data, error } = useFact(id, true);
  if (error) return <p>{sayProblem(error, t)}</p>;
  return data ? <div className={styles.popover}><p dir="auto"><b>{data.summary}</b></p>{data.note && <p dir="auto" lang={data.noteLanguage}>{data.note}</p>}<EvidenceFacts fact={data} /></div> : <Bone width={240} height={80} />;
}

/** Grade in words, sources, and when somebody last looked. */
export function EvidenceFacts({ fact }: { fact: Fact }) {
  const t = useText();
  const format = useFormat();
  return (
    <dl className={styles.facts}>
      <dt>{t('evidence.grade')}</dt><dd>{fact.grade} · {t(GRADES[fact.grade])}</dd>
      <dt>{t('evidence.sources')}</dt>
      <dd>{fact.sources.length
        ? <ul>{fact.sources.map((source) => <li key={source.id}>{source.url ? <a href={source.url} target="_blank" rel="noreferrer noopener"><bdi>{source.title}</bdi></a> : <bdi>{source.title}</bdi>}</li>)}</ul>
        : t('evidence.ownSource')}</dd>
      <dt>{t('evidence.reviewed')}</dt>
      <dd>{format.fullDay(`${fact.reviewed}T12:00:00Z`)}{fact.stale && <span className={styles.stale}><TriangleAlert size={12} aria-hidden /> {t('evidence.stale')}</span>}</dd>
    </dl>
  );
}
