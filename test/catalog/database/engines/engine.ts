import type { Dialect } from "../../../../src/schema/database.ts";

export interface ActualColumn {
  readonly name: string;
  /** Type as the engine reports it, lower case. */
  readonly type: string;
  readonly nullable: boolean;
}

/** A throwaway database on which the published statements are executed. */
export interface TestEngine {
  run(statement: string): Promise<void>;
  /** Rows with every value as text, the way the engine prints it; null stays null. */
  query(statement: string): Promise<Record<string, string | null>[]>;
  columns(table: string): Promise<ActualColumn[]>;
  close(): Promise<void>;
}

export interface EngineUnderTest {
  /** The name under which the catalog says that statements were executed. */
  readonly name: string;
  readonly dialect: Dialect;
  /** Why the engine cannot run here, or null. */
  readonly missing: string | null;
  open(): Promise<TestEngine>;
}

export const asText = (value: unknown): string | null => (value === null ? null : String(value));
