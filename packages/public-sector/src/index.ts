/**
 * What the Dutch public sector brings to inzet, all of it plain data:
 *
 * - **taxonomy**: {@link starterTaxonomy}, fields of work, skills and jobs in Dutch and English;
 * - **words** that records use: {@link fieldsOfWork}, {@link coreQualities}, {@link motives}, {@link engagementForms},
 *   {@link organisationKinds}, {@link governmentLayers}, {@link salaryScales};
 * - **organisations**: {@link municipalities} around Leiden and Alphen aan den Rijn, {@link brabantGovernments};
 * - **policies** of four networks: {@link werkenInHetWesten}, {@link zppBrabant}, {@link overLoop}, {@link proeftuin}.
 *
 * Nothing here is special to the core: a network that writes its own words and policy stands on equal footing.
 *
 * @packageDocumentation
 */
export { brabantGovernments } from "./organisations/brabant-governments.js";
export { type OrganisationKind, organisationKinds } from "./organisations/kinds.js";
export { governmentLayers } from "./organisations/layers.js";
export { municipalities } from "./organisations/municipalities.js";
export { overLoop } from "./policies/over-loop.js";
export { proeftuin } from "./policies/proeftuin.js";
export { werkenInHetWesten } from "./policies/werken-in-het-westen.js";
export { zppBrabant } from "./policies/zpp-brabant.js";
export { starterTaxonomy } from "./taxonomy/starter-taxonomy.js";
export { coreQualities } from "./words/core-qualities.js";
export {
  engagementForms,
  internalTask,
  newPost,
  secondment,
  selfEmployed,
  unpaid,
  zpp,
} from "./words/engagement-forms.js";
export { fieldsOfWork } from "./words/fields-of-work.js";
export { motives } from "./words/motives.js";
export { type SalaryScale, salaryScales } from "./words/salary-scales.js";
export type { Word } from "./words/word.js";
