import { type OtherRef, otherType, type TypeRef } from "./type-ref.ts";

/* AutoMapper's way to configure maps, by convention of its names. */

const MAP = "IMappingExpression";
const MEMBER = "IMemberConfigurationExpression";
const ofTarget = /^For(?:Member|Path|SourceMember)$/;
const ofBoth = /^(?:After|Before)Map$/;
const ofSource = /^(?:MapFrom|Condition|PreCondition|ConvertUsing|ConstructUsing|ResolveUsing)$/;

/** `CreateMap<Source, Target>()`; null for other methods. */
export const mapOf = (method: string, [source = null, target = null, ...more]: readonly (TypeRef | null)[]) =>
  method === "CreateMap" && more.length === 0 ? otherType(MAP, [source, target]) : null;

/** What a method of a map gives back: mostly the map, for it is configured in a chain. */
export function chained(map: OtherRef, method: string): TypeRef | null {
  if (map.name !== MAP) return null;
  const [source = null, target = null] = map.arguments;
  return method === "ReverseMap" ? otherType(MAP, [target, source]) : map;
}

/** What a lambda gets that is passed to a method of a map, or of what configures one member. */
export function mapsBetween(map: OtherRef, method: string, position: number, index: number): TypeRef | null {
  const [source = null, target = null] = map.arguments;
  if (map.name !== MAP && map.name !== MEMBER) return null;
  if (ofSource.test(method)) return index === 0 ? source : target;
  if (map.name === MEMBER) return null;
  if (ofBoth.test(method)) return index === 0 ? source : index === 1 ? target : null;
  if (!ofTarget.test(method)) return null;
  if (position === 1) return otherType(MEMBER, [source, target]);
  return method === "ForSourceMember" ? source : target;
}
