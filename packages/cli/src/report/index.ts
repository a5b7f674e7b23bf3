export { renderReport } from "./render-report.js";
export type { ReportInput, ReportLanguage } from "./report-input.js";
