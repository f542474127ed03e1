import { CraftIcon, FactoryIcon, FieldIcon } from "#app/ui/kit/icons.ts";

/** Where goods of a group come into being: in a field, under hands, in a factory. */
export const GROUP_ICONS = { food: FieldIcon, craft: CraftIcon, industry: FactoryIcon } as const;
