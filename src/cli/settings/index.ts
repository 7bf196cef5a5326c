export { applySettings } from './apply.ts'
export { mistypedVariables } from './environment.ts'
export { renderSettings, renderSettingsJson } from './print.ts'
