import { z } from "zod";

/*
 * The machine-made comparison of two tags of the vendor's source, as the importer receives it. Objects are open: the
 * comparison carries more than the catalog keeps.
 */

const Type = z.object({
  package: z.string(),
  namespace: z.string(),
  type: z.string(),
  kind: z.string(),
  file: z.string().optional(),
});

const Member = z.object({
  package: z.string(),
  namespace: z.string(),
  type: z.string(),
  typeKind: z.string(),
  member: z.string(),
  memberKind: z.string(),
  file: z.string().optional(),
});

const OldNew = { old: z.string().nullable().optional(), new: z.string().nullable().optional() };
const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

export const Changes = z.object({
  removedTypes: list(Type),
  renamedTypes: list(Type.extend({ newNamespace: z.string(), newType: z.string() })),
  movedTypes: list(Type.extend({ newNamespace: z.string(), newType: z.string(), packageOnly: z.boolean().optional() })),
  addedTypes: list(Type),
  changedTypes: list(
    Type.extend({
      breaking: z.boolean(),
      basesAdded: z.array(z.string()).default([]),
      basesRemoved: z.array(z.string()).default([]),
      constraints: z.array(z.array(z.string())).optional(),
      change: z.unknown().optional(),
    }),
  ),
  removedMembers: list(Member.extend({ signature: z.string() })),
  renamedMembers: list(Member.extend({ newMember: z.string(), old: z.string(), new: z.string() })),
  changedSignatures: list(Member.extend({ old: z.string(), new: z.string() })),
  addedInterfaceMembers: list(
    Member.extend({ signature: z.string(), hasDefaultImplementation: z.boolean().optional() }),
  ),
  addedAbstractMembers: list(Member.extend({ signature: z.string() })),
  changedVirtualOrSealed: list(
    Member.partial().extend({ ...OldNew, signature: z.string().optional(), breaking: z.boolean().optional() }),
  ),
  changedConstructors: list(
    Member.extend({
      ...OldNew,
      oldConstructors: z.array(z.string()).optional(),
      newConstructors: z.array(z.string()).optional(),
      additive: z.boolean().optional(),
    }),
  ),
  changedConstValues: list(Member.extend(OldNew)),
  changedEnumValues: list(Member.partial().extend(OldNew)),
  changedDefaults: list(
    Member.extend({
      ...OldNew,
      itemsAdded: z.array(z.string()).optional(),
      itemsRemoved: z.array(z.string()).optional(),
    }),
  ),
  changedComputedProperties: list(Member.extend(OldNew)),
  newlyObsolete: list(Member.partial().extend({ signature: z.string().optional(), error: z.boolean().optional() })),
  addedMembers: list(
    Member.extend({ signature: z.string(), default: z.string().optional(), value: z.string().optional() }),
  ),
});
export type Changes = z.infer<typeof Changes>;
export type ComparedType = z.infer<typeof Type>;
export type ComparedMember = z.infer<typeof Member>;

export const Comparison = Changes.extend({
  from: z.string(),
  to: z.string(),
  registrationChanges: z
    .record(z.string(), z.object({ removed: z.array(z.string()), added: z.array(z.string()) }))
    .default({}),
});
export type Comparison = z.infer<typeof Comparison>;

/** Changes between the first and the last patch of a release. */
export const PatchComparisons = z.array(z.object({ from: z.string(), to: z.string(), changes: z.unknown() }));
export type PatchComparisons = z.infer<typeof PatchComparisons>;
