/** A message for the person at the terminal; results alone go to standard output. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
