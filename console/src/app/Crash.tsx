import { Button } from 'antd';
import { useRouteError } from 'react-router';
import { EmptyState } from '@/shared/ui/EmptyState';
import { useText } from '@/shared/text/TextProvider';
import { Unplug } from 'lucide-react';

/** The last net: a fault of ours, or a page of an older build that the server no longer has. */
export function Crash() {
  const t = useText();
  const error = useRouteError();
  console.error(error);
  return (
    <EmptyState page icon={Unplug} title={t('crash.title')} action={<Button type="primary" onClick={() => location.reload()}>{t('crash.reload')}</Button>}>
      {t('crash.text')}
    </EmptyState>
  );
}
