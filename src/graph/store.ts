import neo4j, { type Driver, type ManagedTransaction, type Session } from "neo4j-driver";
import type { Neo4jServer } from "../config.js";
import { toOutage } from "./driver.js";
import { statement } from "./statements.js";
import { toParameters, toPlainRow } from "./values.js";

export type Parameters = Readonly<Record<string, unknown>>;

/** Runs one statement; `text` is a fixed statement's text or one that event-statement.ts composed. */
export type Run = <Row>(text: string, parameters?: Parameters) => Promise<Row[]>;

/** Runs cypher/NAME.cypher over rows, if there are any: a statement costs a plan and a round trip even over none. */
export async function runOver<Row>(run: Run, name: string, rows: readonly unknown[]): Promise<Row[]> {
  return rows.length === 0 ? [] : run<Row>(statement(name), { rows });
}

/** The one place where statements meet the driver. */
export class Store {
  constructor(
    private readonly driver: Driver,
    private readonly server: Neo4jServer,
    private readonly readTimeoutMs: number,
  ) {}

  /** Runs the statement of cypher/NAME.cypher as a read of its own. */
  read<Row>(name: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.readText(statement(name), parameters);
  }

  readText<Row>(text: string, parameters: Parameters = {}): Promise<Row[]> {
    return this.inSession("READ", (session) =>
      session.executeRead((transaction) => runIn(transaction)<Row>(text, parameters), { timeout: this.readTimeoutMs }),
    );
  }

  /** Runs the work in one transaction: all of it is stored, or nothing. It may run again after a deadlock, so it must start from scratch. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.inSession("WRITE", (session) => session.executeWrite((transaction) => work(runIn(transaction))));
  }

  /** Schema statements can't share a transaction with data. */
  async runSchema(text: string): Promise<void> {
    await this.inSession("WRITE", (session) => session.run(text));
  }

  /** Rows as they come, however many. */
  async *stream<Row>(text: string, parameters: Parameters = {}): AsyncGenerator<Row> {
    const session = this.openSession("READ");
    try {
      for await (const record of session.run(text, toParameters(parameters) as Parameters)) yield toPlainRow<Row>(record);
    } catch (error) {
      throw toOutage(error, this.server);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async inSession<T>(mode: "READ" | "WRITE", work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.openSession(mode);
    try {
      return await work(session);
    } catch (error) {
      throw toOutage(error, this.server);
    } finally {
      await session.close();
    }
  }

  private openSession(mode: "READ" | "WRITE"): Session {
    return this.driver.session({ database: this.server.database, defaultAccessMode: neo4j.session[mode] });
  }
}

function runIn(transaction: ManagedTransaction): Run {
  return async (text, parameters = {}) => {
    const { records } = await transaction.run(text, toParameters(parameters) as Parameters);
    return records.map((record) => toPlainRow(record));
  };
}
