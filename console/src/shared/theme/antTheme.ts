import { theme as ant, type ThemeConfig } from 'antd';

const LIGHT = { accent: '#0f5f5c', ink: '#17211f', surface: '#ffffff', ground: '#eef1ef', raised: '#ffffff', line: '#dde4e1', edge: '#7d8d89', bad: '#ab2e24', warn: '#95590a', good: '#2a6b3c' };
const QUIET = { light: '#5b6865', dark: '#96a4a0' };
const DARK = { accent: '#6dbab2', ink: '#e5ebe8', surface: '#171f1e', ground: '#101615', raised: '#1f2928', line: '#293432', edge: '#6d7d79', bad: '#f09488', warn: '#e5b160', good: '#8bcb9c' };

/** Ant Design computes shades itself and needs plain colours: the same values as tokens.css, held equal by a test. */
export function antTheme(dark: boolean): ThemeConfig {
  const colour = dark ? DARK : LIGHT;
  return {
    algorithm: dark ? ant.darkAlgorithm : ant.defaultAlgorithm,
    token: {
      colorPrimary: colour.accent, colorInfo: colour.accent, colorLink: colour.accent, colorTextBase: colour.ink, colorBgBase: colour.surface,
      colorBgContainer: colour.surface, colorBgElevated: colour.raised, colorBgLayout: colour.ground, colorBorder: colour.edge, colorBorderSecondary: colour.line,
      colorError: colour.bad, colorWarning: colour.warn, colorSuccess: colour.good, colorTextLightSolid: dark ? '#06201f' : '#ffffff',
      colorTextDescription: QUIET[dark ? 'dark' : 'light'], colorTextPlaceholder: QUIET[dark ? 'dark' : 'light'], fontFamily: 'var(--font)', fontSize: 14, borderRadius: 8, borderRadiusLG: 10, borderRadiusSM: 6, controlHeight: 36, wireframe: false,
      boxShadow: '0 8px 28px var(--shadow)', boxShadowSecondary: '0 8px 28px var(--shadow)', motionDurationMid: '0.12s', motionDurationSlow: '0.18s',
    },
    components: {
      Button: { defaultBorderColor: 'var(--line-strong)', primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', fontWeight: 500 },
      Table: { headerBg: 'var(--sunken)', headerColor: 'var(--ink-2)', cellPaddingBlock: 10, headerBorderRadius: 8 },
      Tooltip: { colorBgSpotlight: dark ? '#31403d' : '#1d2b29', colorTextLightSolid: '#ffffff' },
      Select: { optionSelectedBg: 'var(--accent-soft)', optionSelectedColor: 'var(--ink)', optionActiveBg: 'var(--hover)' },
      Dropdown: { controlItemBgActive: 'var(--accent-soft)', controlItemBgActiveHover: 'var(--accent-soft)', controlItemBgHover: 'var(--hover)' },
      Segmented: { trackBg: 'var(--badge)', itemSelectedBg: 'var(--surface)', itemColor: 'var(--ink-2)' },
      Tabs: { horizontalItemGutter: 20 },
      Modal: { titleFontSize: 18 },
      // What it would compute from dark inks is mud.
      Alert: { colorWarningBg: 'var(--warn-soft)', colorWarningBorder: 'var(--line-strong)', colorErrorBg: 'var(--bad-soft)', colorErrorBorder: 'var(--line-strong)', colorSuccessBg: 'var(--good-soft)', colorSuccessBorder: 'var(--line-strong)', colorInfoBg: 'var(--accent-soft)', colorInfoBorder: 'var(--line-strong)' },
    },
  };
}
