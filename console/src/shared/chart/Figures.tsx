import type { ChartData } from './chartData';
import styles from './Chart.module.css';

/** The table behind a chart. */
export const Figures = ({ data, format }: { data: ChartData; format: (value: number) => string }) => (
  <table className={styles.figures}>
    <caption className="visually-hidden">{data.title}</caption>
    <thead><tr><th scope="col">{data.rows}</th>{data.series.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
    <tbody>
      {data.bars.map(({ name, values }) => <tr key={name}><th scope="row"><bdi>{name}</bdi></th>{values.map((value, index) => <td key={data.series[index]}>{format(value)}</td>)}</tr>)}
    </tbody>
  </table>
);
