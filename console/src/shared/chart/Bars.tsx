import { useEffect, useId, useRef, useState, type Ref } from 'react';
import { pieces, type ChartData } from './chartData';
import styles from './Chart.module.css';

const BAR = 20;
const LINE = 22;
const LEAST = 260;
/** Below this width names stand above their bars, and each series has a line of its own in the legend. */
const NARROW = 480;
interface Props { ref: Ref<SVGSVGElement>; data: ChartData; format: (value: number) => string; rightToLeft: boolean }

/** The drawing: names at the start, bars beside them, in the direction in which the reader reads. Hidden from screen readers, which get the table. */
export function Bars({ ref, data, format, rightToLeft }: Props) {
  const pattern = useId().replace(/[^\w]/g, '');
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(640);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setRoom(Math.max(LEAST, Math.floor(entry.contentRect.width))));
    if (frame.current) observer.observe(frame.current);
    return () => observer.disconnect();
  }, []);
  const narrow = room < NARROW;
  const names = narrow ? 0 : Math.min(220, room * 0.36);
  const gap = narrow ? 0 : 10;
  const width = room - names - gap - 2;
  const head = narrow ? data.series.length * LINE + 8 : 30;
  const row = narrow ? BAR + LINE + 8 : BAR + 14;
  const height = head + data.bars.length * row;
  // One place decides about left and right: everything else is written from the start.
  const x = (fromStart: number, length = 0) => (rightToLeft ? room - fromStart - length : fromStart);
  const fill = (series: number) => `var(--series-${(series % 6) + 1})`;
  return (
    <div ref={frame} className={styles.frame}>
      <svg ref={ref} width={room} height={height} viewBox={`0 0 ${room} ${height}`} aria-hidden focusable="false">
        <defs>
          {data.series.map((_, series) => (
            <pattern key={series} id={`${pattern}${series}`} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform={`rotate(${[0, 45, 90, 135, 0, 45][series % 6]})`}>
              <rect width={7} height={7} fill={fill(series)} />
              {series > 0 && <line x1={0} y1={0} x2={0} y2={7} stroke="var(--surface)" strokeOpacity={0.55} strokeWidth={series % 2 ? 1.6 : 2.6} />}
            </pattern>
          ))}
        </defs>
        <Legend data={data} x={x} pattern={pattern} room={room} narrow={narrow} />
        {pieces(data.bars).map((parts, index) => {
          const bar = data.bars[index]!;
          const top = head + index * row + (narrow ? LINE : 6);
          return (
            <g key={bar.name}>
              <text x={x(names)} y={narrow ? top - 6 : top + 15} textAnchor={narrow ? 'start' : 'end'} fontSize={13} fill="var(--ink-2)">{shortened(bar.name, narrow ? room : names)}<title>{bar.name}</title></text>
              {parts.map(({ start, length }, series) => length > 0 && (
                <g key={data.series[series]}>
                  <rect x={x(names + gap + start * width, length * width)} y={top} width={Math.max(1, length * width - 1.5)} height={BAR} rx={2} fill={`url(#${pattern}${series})`}>
                    <title>{[bar.name, data.series[series], format(bar.values[series] ?? 0)].join(' · ')}</title>
                  </rect>
                  {length * width > 46 && <Label at={x(names + gap + (start + length / 2) * width)} top={top} text={format(bar.values[series] ?? 0)} />}
                </g>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** A figure on its own ground, so that it can be read on any pattern. */
const Label = ({ at, top, text }: { at: number; top: number; text: string }) => {
  const width = text.length * 7 + 10;
  return <><rect x={at - width / 2} y={top + 3} width={width} height={BAR - 6} rx={3} fill="var(--surface)" /><text x={at} y={top + 14} textAnchor="middle" fontSize={11} fill="var(--ink)">{text}</text></>;
};

function Legend({ data, x, pattern, room, narrow }: { data: ChartData; x: (start: number, length?: number) => number; pattern: string; room: number; narrow: boolean }) {
  const step = narrow ? room : room / data.series.length;
  const from = (series: number) => (narrow ? 0 : series * step);
  const down = (series: number) => (narrow ? series * LINE : 0);
  return data.series.map((name, series) => (
    <g key={name}>
      <rect x={x(from(series), 14)} y={down(series) + 4} width={14} height={14} rx={3} fill={`url(#${pattern}${series})`} />
      <text x={x(from(series) + 20)} y={down(series) + 16} textAnchor="start" fontSize={12} fill="var(--ink-2)">{shortened(name, step - 26)}<title>{name}</title></text>
    </g>
  ));
}

/** Names that find no room end in dots; the whole name stands in the table and in the tip. */
const shortened = (name: string, room: number) => {
  const wide = /[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(name);
  const most = Math.max(3, Math.floor(room / (wide ? 13 : 7)));
  const signs = [...name];
  return signs.length > most ? `${signs.slice(0, most - 1).join('')}…` : name;
};
