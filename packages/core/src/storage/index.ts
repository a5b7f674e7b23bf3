export { type CandidateFacts, candidateFacts, type Point, pointOf, samePlace } from "./candidate-facts.js";
export { type CandidateQuery, checkCandidateQuery, type SkillCondition } from "./candidate-query.js";
export { candidateTruth, isCandidate } from "./candidate-truth.js";
export { type StoreCapabilities, storeCapabilities } from "./capabilities.js";
export {
  checkEvents,
  checkId,
  checkKind,
  checkStream,
  pageLimit,
  pageSize,
  wholeNumber,
} from "./check-arguments.js";
export { type CheckedOperation, checkOperation } from "./checked-operation.js";
export { eachRecord } from "./each-record.js";
export { createMemoryStore } from "./memory-store.js";
export type {
  AppendOptions,
  AppendResult,
  ChangeKind,
  ChangePage,
  ChangesOptions,
  CheckOperation,
  IterateOptions,
  MatchStore,
  OperationResult,
  PageItem,
  PlainObject,
  PlainValue,
  PutOperation,
  ReadEventsOptions,
  ReadOptions,
  RecordChange,
  RecordPage,
  StoreChange,
  StoredEvent,
  StoredRecord,
  StoreOperation,
  WriteOptions,
  WriteResult,
} from "./port.js";
export { type KeyFields, recordKey } from "./record-key.js";
export { atPosition, checkLength, checkVersion, notFound, storeClosed } from "./refusals.js";
export { storableEvent, storableRecord } from "./storable.js";
export {
  runTransaction,
  type StoreTransaction,
  type TransactionOptions,
  type TransactionReadOptions,
} from "./transaction.js";
export { checkViewer, tokensOf, type Viewer, type ViewerRole, viewerRoles } from "./viewer.js";
export {
  firstViewerCursor,
  type NamedChange,
  readViewerCursor,
  unknownCursor,
  viewerCursor,
} from "./viewer-cursor.js";
export { type Grant, type Guard, grantedTo, grantsOf, guardOfStream, guardsOf, type Right } from "./visibility.js";
