/**
 * Records as JSON Schema: a door of its own, so that a page that does not need it does not carry it.
 *
 * @packageDocumentation
 */
export { recordJsonSchema } from "./model/json-schema.js";
