export { type StoreCapabilities, storeCapabilities } from "./capabilities.js";
export { eachRecord } from "./each-record.js";
export { createMemoryStore } from "./memory-store.js";
export type {
  AppendOptions,
  AppendResult,
  ChangeKind,
  ChangePage,
  ChangesOptions,
  IterateOptions,
  MatchStore,
  OperationResult,
  PageItem,
  PlainObject,
  PlainValue,
  PutOperation,
  ReadEventsOptions,
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
export { storableEvent, storableRecord } from "./storable.js";
