import { Button, Checkbox, Input, Segmented, Select, Slider } from 'antd';
import { useEffect, useState } from 'react';
import type { CultureCard, WishesChange } from '@/shared/api/culture';
import type { Conversation } from '@/shared/api/types';
import { useChangeWishes, useWishes } from '@/shared/data/culture';
import { useText } from '@/shared/text/TextProvider';
import { useSayProblem } from '@/shared/ui/useSayProblem';
import frame from '../Context.module.css';
import styles from './Card.module.css';

/** What this person told us about themselves. It wins over whatever is usual in a market. */
export function WishesForm({ conversation, card, onClose }: { conversation: Conversation; card: CultureCard; onClose: () => void }) {
  const t = useText();
  const customer = conversation.customer.id;
  const sayProblem = useSayProblem();
  const { data: known } = useWishes(customer, true);
  const save = useChangeWishes(customer, conversation.id);
  const [wishes, setWishes] = useState<WishesChange>({});
  useEffect(() => { if (known) setWishes({ locale: known.locale ?? '', register: known.register ?? '', axes: { ...known.axes }, formOfAddress: known.formOfAddress ?? '', greetFor: known.greetFor }); }, [known]);
  const set = (part: WishesChange) => setWishes((now) => ({ ...now, ...part }));
  const submit = () => {
    const changed = wishes.locale !== (known?.locale ?? '');
    save.mutate({ ...wishes, locale: changed ? wishes.locale : undefined, source: changed ? 'stated' : undefined }, { onSuccess: onClose, onError: sayProblem });
  };
  const locales = [...new Map([...(card.locale?.candidates ?? []).map(({ locale, name }) => [locale, name] as const), ...(card.locale?.chosen ? [[card.locale.chosen, card.locale.name ?? card.locale.chosen] as const] : [])])].map(([value, label]) => ({ value, label }));
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); submit(); }}>
      <p className={styles.caution}>{t('card.wishes.lead')}</p>
      <label className={frame.field}><span>{t('customer.address')}</span><Input dir="auto" value={wishes.formOfAddress} maxLength={200} placeholder={t('customer.address.hint')} onChange={(event) => set({ formOfAddress: event.target.value })} /></label>
      <div className={frame.field}><span>{t('customer.register')}</span>
        <Segmented block value={wishes.register ?? ''} onChange={(register) => set({ register })} aria-label={t('customer.register')} options={[{ value: '', label: t('card.wishes.unsaid') }, { value: 'formal', label: t('customer.register.formal') }, { value: 'informal', label: t('customer.register.informal') }]} />
      </div>
      <label className={frame.field}><span>{t('card.locale')}</span><Select allowClear value={wishes.locale || undefined} options={locales} placeholder={t('card.wishes.unsaid')} onChange={(locale) => set({ locale: locale ?? '' })} /></label>
      {card.axes.map((axis) => {
        const value = wishes.axes?.[axis.axis];
        const known = value !== undefined && value !== null;
        return (
          <div key={axis.axis} className={styles.wish}>
            <Checkbox checked={known} onChange={(event) => set({ axes: { ...wishes.axes, [axis.axis]: event.target.checked ? axis.value ?? 50 : null } })}>{axis.name}</Checkbox>
            {known && <Slider value={value} step={5} onChange={(next) => set({ axes: { ...wishes.axes, [axis.axis]: next } })} ariaLabelForHandle={axis.name} />}
          </div>
        );
      })}
      {card.festivals.some((festival) => festival.greet === 'on_wish') && (
        <div className={frame.field}><span>{t('card.wishes.greet')}</span>
          {card.festivals.filter((festival) => festival.greet === 'on_wish').map((festival) => (
            <Checkbox key={festival.fact} checked={wishes.greetFor?.includes(festival.fact)} onChange={(event) => set({ greetFor: event.target.checked ? [...(wishes.greetFor ?? []), festival.fact] : wishes.greetFor?.filter((id) => id !== festival.fact) })}><bdi>{festival.name}</bdi></Checkbox>
          ))}
        </div>
      )}
      <div className={styles.buttons}><Button onClick={onClose}>{t('common.cancel')}</Button><Button type="primary" htmlType="submit" loading={save.isPending} disabled={!known}>{t('common.save')}</Button></div>
    </form>
  );
}
