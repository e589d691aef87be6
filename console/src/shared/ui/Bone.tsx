import styles from './State.module.css';

/** A grey piece in the shape of content to come. */
export const Bone = ({ width = '100%', height = 12 }: { width?: number | string; height?: number }) => (
  <span className={styles.bone} style={{ inlineSize: width, blockSize: height }} aria-hidden />
);
