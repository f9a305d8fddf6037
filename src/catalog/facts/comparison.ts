import { z } from "zod";

/*
 * The machine-made comparison of two tags of the vendor's source, as the importer receives it. Objects are open: the
 * comparison carries more than the catalog keeps.
 */

const Type = z.object({
  package: z.string(),
  namespace: z.string(),
  type: z.string(),
  /** Two kinds, before and after, where a class became a record or the like. */
  kind: z.union([z.string(), z.tuple([z.string(), z.string()])]),
  file: z.string().optional(),
});

const Member = z.object({
  package: z.string(),
  namespace: z.string(),
  type: z.string(),
  typeKind: z.string(),
  member: z.string(),
  memberKind: z.string(),
  access: z.string().optional(),
  change: z.array(z.string()).optional(),
  breaksImplementors: z.boolean().optional(),
  breaksOverriders: z.boolean().optional(),
  file: z.string().optional(),
});

const OldNew = { old: z.string().nullable().optional(), new: z.string().nullable().optional() };
const list = <T extends z.ZodType>(item: T) => z.array(item).default([]);

/** What differs between two versions, kind by kind, as the tools that compare them write it. */
export const Changes = z.object({
  removedTypes: list(Type.extend({ nowAccess: z.string().optional() })),
  renamedTypes: list(Type.extend({ newNamespace: z.string(), newType: z.string() })),
  movedTypes: list(Type.extend({ newNamespace: z.string(), newType: z.string(), packageOnly: z.boolean().optional() })),
  addedTypes: list(Type),
  changedTypes: list(
    Type.extend({
      breaking: z.boolean(),
      basesAdded: z.array(z.string()).default([]),
      basesRemoved: z.array(z.string()).default([]),
      constraints: z.array(z.array(z.string())).optional(),
    }),
  ),
  removedMembers: list(Member.extend({ signature: z.string(), inheritedFrom: z.string().optional() })),
  renamedMembers: list(Member.extend({ newMember: z.string(), old: z.string(), new: z.string() })),
  changedSignatures: list(Member.extend({ old: z.string(), new: z.string() })),
  addedInterfaceMembers: list(
    Member.extend({ signature: z.string(), hasDefaultImplementation: z.boolean().optional() }),
  ),
  addedAbstractMembers: list(Member.extend({ signature: z.string() })),
  changedVirtualOrSealed: list(
    Member.partial().extend({
      ...OldNew,
      kind: z.string().optional(),
      /** Of a type: one difference; of a member they stand in `old` and `new`. */
      change: z.string().optional(),
      signature: z.string().optional(),
      breaking: z.boolean().optional(),
    }),
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
      oldResolved: z.string().nullable().optional(),
      newResolved: z.string().nullable().optional(),
      itemsAdded: z.array(z.string()).optional(),
      itemsRemoved: z.array(z.string()).optional(),
    }),
  ),
  changedComputedProperties: list(Member.extend(OldNew)),
  newlyObsolete: list(
    Member.partial().extend({
      signature: z.string().optional(),
      error: z.boolean().optional(),
      mentions: z.array(z.string()).optional(),
    }),
  ),
  addedMembers: list(
    Member.extend({ signature: z.string(), default: z.string().optional(), value: z.string().optional() }),
  ),
  /** `signature` is the one after; only the names of the parameters differ from before. */
  parameterRenames: list(Member.extend({ signature: z.string(), old: z.array(z.string()), new: z.array(z.string()) })),
  internalConstChanges: list(z.object({ const: z.string(), file: z.string().optional(), ...OldNew })),
});
export type Changes = z.infer<typeof Changes>;
export type ComparedType = z.infer<typeof Type>;
export type ComparedMember = z.infer<typeof Member>;

/** All changes of one hop, with those of registrations and packages. */
export const Comparison = Changes.extend({
  from: z.string(),
  to: z.string(),
  registrationChanges: z
    .record(z.string(), z.object({ removed: z.array(z.string()), added: z.array(z.string()) }))
    .default({}),
  nullabilityOnly: z.array(z.string()).default([]),
  packages: z
    .object({
      removed: z.array(z.string()).default([]),
      added: z.array(z.string()).default([]),
      renamed: z.array(z.tuple([z.string(), z.string()])).default([]),
    })
    .default({ removed: [], added: [], renamed: [] }),
  usingChanges: z
    .record(z.string(), z.object({ removed: z.array(z.string()), added: z.array(z.string()) }))
    .default({}),
});
export type Comparison = z.infer<typeof Comparison>;

/** Changes between the first and the last patch of a release. */
export const PatchComparisons = z.array(
  z.object({ from: z.string(), to: z.string(), tag: z.string(), tagDate: z.string(), changes: z.unknown() }),
);
export type PatchComparisons = z.infer<typeof PatchComparisons>;
