import { Button } from 'antd';
import { Compass } from 'lucide-react';
import { useNavigate } from 'react-router';
import { useText } from '@/shared/text/TextProvider';
import { EmptyState } from '@/shared/ui/EmptyState';

export function NotFound() {
  const t = useText();
  const navigate = useNavigate();
  return (
    <EmptyState page icon={Compass} title={t('notFound.title')} action={<Button type="primary" onClick={() => navigate('/')}>{t('notFound.back')}</Button>}>
      {t('notFound.text')}
    </EmptyState>
  );
}
