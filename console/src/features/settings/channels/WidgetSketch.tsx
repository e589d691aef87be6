import { MessageCircle } from 'lucide-react';
import { useText } from '@/shared/text/TextProvider';
import styles from './Widget.module.css';

/** Black or white, whichever can be read on a colour (relative luminance of WCAG 2.2). */
function inkOn(colour: string): string {
  const channel = (at: number) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) > 0.18 ? 'black' : 'white';
}

/** How the widget will sit on a page, while its colour and place are chosen. */
export function WidgetSketch({ colour, position, name }: { colour?: string; position?: string; name?: string }) {
  const t = useText();
  const shown = /^#[0-9a-f]{6}/i.test(colour ?? '') ? colour!.slice(0, 7) : undefined;
  const paint = shown ? { background: shown, color: inkOn(shown) } : undefined;
  return (
    <figure className={styles.page} data-position={position} aria-label={t('channels.sketch')}>
      <div className={styles.lines} aria-hidden><i /><i /><i /><i /></div>
      <div className={styles.panel}>
        <p className={styles.head} style={paint}><bdi>{name}</bdi></p>
        <p className={styles.said}>{t('channels.sketch.hello')}</p>
        <p className={styles.reply} style={paint}>{t('channels.sketch.reply')}</p>
      </div>
      <span className={styles.launcher} style={paint}><MessageCircle size={22} aria-hidden /></span>
    </figure>
  );
}
