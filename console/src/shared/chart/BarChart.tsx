import { App, Button, Dropdown } from 'antd';
import { ChartColumnStacked, Download, Table2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { useText, useVoice } from '@/shared/text/TextProvider';
import { Bars } from './Bars';
import { csvOf, type ChartData } from './chartData';
import { Figures } from './Figures';
import { pngOf, saveFile, svgOf } from './save';
import styles from './Chart.module.css';

interface Props { data: ChartData; format: (value: number) => string; /** What the figures say, in one sentence: for those who hear the chart. */ summary: string; /** The level of its heading below the page's. */ level?: 2 | 3 }

/** Stacked bars that can be read without colours (each series has a pattern, a place and a name), as a table, and taken along as a file. */
export function BarChart({ data, format, summary, level = 3 }: Props) {
  const Heading = `h${level}` as const;
  const t = useText();
  const { message } = App.useApp();
  const { direction } = useVoice();
  const [table, setTable] = useState(false);
  const drawing = useRef<SVGSVGElement>(null);
  const title = useId();
  const file = data.title.replace(/[^\p{L}\p{N}]+/gu, '-').toLowerCase();
  const save = async ({ key }: { key: string }) => {
    if (key === 'csv') return saveFile(csvOf(data), 'text/csv;charset=utf-8', `${file}.csv`);
    if (!drawing.current) return undefined;
    if (key === 'svg') return saveFile(svgOf(drawing.current), 'image/svg+xml', `${file}.svg`);
    return pngOf(drawing.current).then((picture) => saveFile(picture, 'image/png', `${file}.png`), () => void message.error(t('chart.notSaved')));
  };
  const kinds = [...(table ? [] : [{ key: 'png', label: t('chart.png') }, { key: 'svg', label: t('chart.svg') }]), { key: 'csv', label: t('chart.csv') }];
  return (
    <figure className={styles.chart} aria-labelledby={title}>
      <figcaption className={styles.head}>
        <Heading id={title}>{data.title}</Heading>
        <span>
          <Button size="small" icon={table ? <ChartColumnStacked size={14} aria-hidden /> : <Table2 size={14} aria-hidden />} onClick={() => setTable(!table)}>{table ? t('chart.asPicture') : t('chart.asTable')}</Button>
          <Dropdown trigger={['click']} menu={{ items: kinds, onClick: (choice) => void save(choice) }}><Button size="small" icon={<Download size={14} aria-hidden />}>{t('chart.save')}</Button></Dropdown>
        </span>
      </figcaption>
      <p className={styles.summary}>{summary}</p>
      {table ? <Figures data={data} format={format} /> : (
        <>
          <Bars ref={drawing} data={data} format={format} rightToLeft={direction === 'rtl'} />
          <div className="visually-hidden"><Figures data={data} format={format} /></div>
        </>
      )}
    </figure>
  );
}
