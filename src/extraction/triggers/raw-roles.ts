/** What the grammar of the word alone says; who of them can act is sorted out by rolesOf. */
export interface RawRoles {
  readonly agents?: readonly number[];
  readonly patients?: readonly number[];
  readonly sides?: readonly number[];
}
