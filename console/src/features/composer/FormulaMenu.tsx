import { Button, Segmented } from 'antd';
import { Handshake } from 'lucide-react';
import { useState } from 'react';
import type { Formula, Register } from '@/shared/api/culture';
import { useFormulas } from '@/shared/data/culture';
import { useText } from '@/shared/text/TextProvider';
import { FloatingCard, useFloat } from '@/shared/ui/Float';
import { Hint } from '@/shared/ui/Hint';
import { REGISTERS } from '@/shared/ui/registers';
import styles from './Coach.module.css';

type Place = 'opening' | 'closing';
type Channel = 'chat' | 'mail';

/** Openings and closings that fit the language, the register, the hour and how well one knows the customer. */
export function FormulaMenu({ conversation, onPick }: { conversation: string; onPick: (text: string, place: Place) => void }) {
  const t = useText();
  const float = useFloat();
  const pick = (text: string, place: Place) => { float.turn(false); onPick(text, place); };
  return (
    <>
      <Hint title={float.open ? '' : t('formulas.title')}><Button ref={float.at} type="text" icon={<Handshake size={18} />} aria-label={t('formulas.title')} aria-expanded={float.open} onClick={float.toggle} /></Hint>
      {float.asked && <FloatingCard float={float} placement="topLeft" content={<Choice conversation={conversation} onPick={pick} />} destroyOnHidden />}
    </>
  );
}

function Choice({ conversation, onPick }: { conversation: string; onPick: (text: string, place: Place) => void }) {
  const t = useText();
  const [register, setRegister] = useState<Register | 'fitting'>('fitting');
  const [channel, setChannel] = useState<Channel>('chat');
  const { data, error } = useFormulas(conversation, register === 'fitting' ? undefined : register, channel);
  const list = (place: Place, formulas: Formula[]) => formulas.length > 0 && (
    <div>
      <h4>{place === 'opening' ? t('formulas.openings') : t('formulas.closings')}</h4>
      {formulas.map((formula) => (
        <button key={formula.text} type="button" className={styles.formula} onClick={() => onPick(formula.text, place)}>
          <span dir="auto" lang={data?.language ?? undefined}>{formula.text}</span> <small>{t(REGISTERS[formula.register])}</small>
        </button>
      ))}
    </div>
  );
  const none = error || (data && !data.openings.length && !data.closings.length);
  return (
    <div className={styles.formulas}>
      <div className={styles.choose}>
        <Segmented<Register | 'fitting'> size="small" value={register} onChange={setRegister} aria-label={t('customer.register')} options={[
          { value: 'fitting', label: t('formulas.fitting') }, { value: 'formal', label: t('customer.register.formal') }, { value: 'informal', label: t('customer.register.informal') },
        ]} />
        <Segmented<Channel> size="small" value={channel} onChange={setChannel} aria-label={t('properties.channel')} options={[{ value: 'chat', label: t('formulas.chat') }, { value: 'mail', label: t('formulas.mail') }]} />
      </div>
      {data && list('opening', data.openings)}
      {data && list('closing', data.closings)}
      {none && <p>{t('formulas.none')}</p>}
    </div>
  );
}
