import { useQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { Navigate, useNavigate, useParams } from 'react-router';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { Bone } from '@/shared/ui/Bone';
import { ErrorState } from '@/shared/ui/ErrorState';
import { Markdown } from './Markdown';
import { HELP } from './pages';
import styles from './Help.module.css';

/** A page of the documentation inside the console: what a screen links to where a sentence is not enough. */
export function Help() {
  const t = useText();
  const navigate = useNavigate();
  const { language } = useVoice();
  const name = useParams().page as keyof typeof HELP;
  const { data, error, refetch } = useQuery({ queryKey: ['help', name], enabled: name in HELP, staleTime: Infinity, queryFn: () => HELP[name]().then((page) => page.default) });
  if (!(name in HELP)) return <Navigate to="/" replace />;
  return (
    <div className={styles.scroll}>
      <div className={styles.page}>
        <p className={styles.top}><button type="button" onClick={() => void (history.state?.idx ? navigate(-1) : navigate('/'))}><ArrowLeft size={16} className="mirror" aria-hidden /> {t('help.back')}</button>{language !== 'en' && <span>{t('help.english')}</span>}</p>
        {error && <ErrorState error={error} retry={() => void refetch()} />}
        {!data && !error && <Bone height={280} />}
        {data && <article lang="en" dir="ltr"><Markdown page={data} /></article>}
      </div>
    </div>
  );
}
