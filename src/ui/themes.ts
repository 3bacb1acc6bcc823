import type { PartialTheme, Theme } from '@fluentui/react-components';

/** Light and dark as Office is; contrast where the system forces its colours. */
export const THEME_NAMES = ['light', 'dark', 'contrast'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];

/**
 * Of Fluent's themes (webLightTheme, webDarkTheme, teamsHighContrastTheme) what the pane asks for: 90 of 480 values, 1 kB in
 * place of 9. Written by tools/themes.mjs; a test holds it against Fluent and against what was built.
 */
const VALUES: Readonly<Partial<Record<keyof Theme, string | number | readonly (string | number)[]>>> = {
  borderRadiusCircular: '10000px',
  borderRadiusLarge: '6px',
  borderRadiusMedium: '4px',
  borderRadiusNone: '0',
  borderRadiusSmall: '2px',
  colorBrandBackground: ['#0f6cbd', '#115ea3', '#ffffff'],
  colorBrandBackgroundHover: ['#115ea3', '#0f6cbd', '#1aebff'],
  colorBrandBackgroundPressed: ['#0c3b5e', '#0c3b5e', '#1aebff'],
  colorBrandForeground1: ['#0f6cbd', '#479ef5', '#ffffff'],
  colorBrandStroke1: ['#0f6cbd', '#479ef5', '#ffffff'],
  colorCompoundBrandBackground: ['#0f6cbd', '#479ef5', '#1aebff'],
  colorCompoundBrandStroke: ['#0f6cbd', '#479ef5', '#1aebff'],
  colorNeutralBackground1: ['#ffffff', '#292929', '#000000'],
  colorNeutralBackground1Hover: ['#f5f5f5', '#3d3d3d', '#1aebff'],
  colorNeutralBackground1Pressed: ['#e0e0e0', '#1f1f1f', '#1aebff'],
  colorNeutralBackground4: ['#f0f0f0', '#0a0a0a', '#000000'],
  colorNeutralBackground5: ['#ebebeb', '#000000', '#000000'],
  colorNeutralBackground6: ['#e6e6e6', '#333333', '#000000'],
  colorNeutralBackgroundDisabled: ['#f0f0f0', '#141414', '#000000'],
  colorNeutralForeground1: ['#242424', '#ffffff', '#ffffff'],
  colorNeutralForeground1Hover: ['#242424', '#ffffff', '#000000'],
  colorNeutralForeground1Pressed: ['#242424', '#ffffff', '#000000'],
  colorNeutralForeground2: ['#424242', '#d6d6d6', '#ffffff'],
  colorNeutralForeground2BrandHover: ['#0f6cbd', '#479ef5', '#000000'],
  colorNeutralForeground2BrandPressed: ['#115ea3', '#2886de', '#000000'],
  colorNeutralForeground2Hover: ['#242424', '#ffffff', '#000000'],
  colorNeutralForeground2Pressed: ['#242424', '#ffffff', '#000000'],
  colorNeutralForeground3: ['#616161', '#adadad', '#ffffff'],
  colorNeutralForegroundDisabled: ['#bdbdbd', '#5c5c5c', '#3ff23f'],
  colorNeutralForegroundInverted: ['#ffffff', '#242424', '#000000'],
  colorNeutralForegroundOnBrand: ['#ffffff', '#ffffff', '#000000'],
  colorNeutralStroke1: ['#d1d1d1', '#666666', '#ffffff'],
  colorNeutralStroke1Hover: ['#c7c7c7', '#757575', '#1aebff'],
  colorNeutralStroke1Pressed: ['#b3b3b3', '#6b6b6b', '#1aebff'],
  colorNeutralStroke2: ['#e0e0e0', '#525252', '#ffffff'],
  colorNeutralStroke3: ['#f0f0f0', '#3d3d3d', '#ffffff'],
  colorNeutralStrokeAccessible: ['#616161', '#adadad', '#ffffff'],
  colorNeutralStrokeDisabled: ['#e0e0e0', '#424242', '#3ff23f'],
  colorStatusDangerBackground1: ['#fdf3f4', '#3b0509', '#000000'],
  colorStatusDangerBorder1: ['#eeacb2', '#c50f1f', '#ffffff'],
  colorStatusDangerForeground1: ['#b10e1c', '#dc626d', '#ffffff'],
  colorStatusSuccessBackground1: ['#f1faf1', '#052505', '#000000'],
  colorStatusSuccessBorder1: ['#9fd89f', '#107c10', '#ffffff'],
  colorStatusSuccessForeground1: ['#0e700e', '#54b054', '#ffffff'],
  colorStatusWarningBackground1: ['#fff9f5', '#4a1e04', '#000000'],
  colorStatusWarningBorder1: ['#fdcfb4', '#f7630c', '#ffffff'],
  colorStatusWarningForeground1: ['#bc4b09', '#faa06b', '#ffffff'],
  colorStrokeFocus2: ['#000000', '#ffffff', '#1aebff'],
  colorSubtleBackground: 'transparent',
  colorSubtleBackgroundHover: ['#f5f5f5', '#383838', '#1aebff'],
  colorSubtleBackgroundPressed: ['#e0e0e0', '#2e2e2e', '#1aebff'],
  colorTransparentBackground: 'transparent',
  colorTransparentBackgroundHover: ['transparent', 'transparent', '#1aebff'],
  colorTransparentBackgroundPressed: ['transparent', 'transparent', '#1aebff'],
  colorTransparentStroke: ['transparent', 'transparent', '#ffffff'],
  curveEasyEase: 'cubic-bezier(0.33,0,0.67,1)',
  durationFaster: '100ms',
  fontFamilyBase: [
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, Roboto, 'Helvetica Neue', sans-serif",
    '-apple-system, BlinkMacSystemFont, "Segoe UI", system-ui, "Apple Color Emoji", "Segoe UI Emoji", sans-serif',
  ],
  fontSizeBase100: '10px',
  fontSizeBase200: '12px',
  fontSizeBase300: '14px',
  fontSizeBase400: '16px',
  fontSizeHero700: '28px',
  fontWeightRegular: 400,
  fontWeightSemibold: 600,
  lineHeightBase200: '16px',
  lineHeightBase300: '20px',
  lineHeightBase400: '22px',
  shadow2: [
    '0 0 2px rgba(0,0,0,0.12), 0 1px 2px rgba(0,0,0,0.14)',
    '0 0 2px rgba(0,0,0,0.24), 0 1px 2px rgba(0,0,0,0.28)',
    '0 0 2px rgba(0,0,0,0.24), 0 1px 2px rgba(0,0,0,0.28)',
  ],
  spacingHorizontalL: '16px',
  spacingHorizontalM: '12px',
  spacingHorizontalS: '8px',
  spacingHorizontalSNudge: '6px',
  spacingHorizontalXS: '4px',
  strokeWidthThick: '2px',
  strokeWidthThin: '1px',
};

/** A theme for Fluent's provider. */
export function themeOf(name: ThemeName): PartialTheme {
  const place = THEME_NAMES.indexOf(name);
  return Object.fromEntries(
    Object.entries(VALUES).map(([token, value]) => [token, Array.isArray(value) ? value[place] : value]),
  );
}
