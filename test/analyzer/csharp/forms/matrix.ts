import { assignAccess, callAccess, type FormGroup, readAccess, withAccess } from "./form.ts";
import { attributes, genericMembers, generics, implementations, inherited, overrides } from "./inheritance.ts";
import {
  assignments,
  callbacks,
  constants,
  enumMembers,
  extensions,
  nestedOptions,
  statics,
  vendorResults,
} from "./members.ts";
import { razor } from "./razor.ts";
import { declared } from "./receivers-declared.ts";
import { injected } from "./receivers-injected.ts";
import { mapped, testCode } from "./receivers-libraries.ts";
import { linq } from "./receivers-linq.ts";
import { ownCode } from "./receivers-own-code.ts";
import { awaited, tested } from "./receivers-typed.ts";
import { constructions, typeNames } from "./types.ts";

const receivers = [
  ...declared,
  ...tested,
  ...awaited,
  ...linq,
  ...ownCode,
  ...injected,
  ...testCode,
  ...mapped,
  ...razor,
];

export const groups: readonly FormGroup[] = [
  { kind: "a method", symbol: "method", use: "reference", forms: withAccess(receivers, callAccess) },
  { kind: "a property that is read", symbol: "property", use: "read", forms: withAccess(receivers, readAccess) },
  { kind: "a property that is set", symbol: "property", use: "assign", forms: withAccess(receivers, assignAccess) },
  { kind: "a property of the vendor's results", symbol: "property", use: "read", forms: vendorResults },
  { kind: "a property in initialisers", symbol: "property", use: "assign", forms: assignments },
  { kind: "an option of an option", symbol: "options", use: "assign", forms: nestedOptions },
  { kind: "a callback", symbol: "callback", use: "assign", forms: callbacks },
  { kind: "a type", symbol: "type", use: "reference", forms: typeNames },
  { kind: "a constructor", symbol: "constructor", use: "construct", forms: constructions },
  { kind: "an extension method", symbol: "extension", use: "reference", forms: extensions },
  { kind: "a static method", symbol: "static", use: "reference", forms: statics },
  { kind: "an enum member", symbol: "enumMember", use: "reference", forms: enumMembers },
  { kind: "a constant", symbol: "constant", use: "reference", forms: constants },
  { kind: "an interface to implement", symbol: "implemented", use: "implement", forms: implementations },
  { kind: "a method to override", symbol: "overridden", use: "override", forms: overrides },
  { kind: "an inherited member", symbol: "protected", use: "reference", forms: inherited },
  { kind: "a generic type", symbol: "generic", use: "reference", forms: generics },
  { kind: "a generic type's method", symbol: "genericMethod", use: "reference", forms: genericMembers },
  { kind: "an attribute", symbol: "attribute", use: "reference", forms: attributes },
];
