import { createContext, useContext } from "react";

export type FieldControl = {
  readonly id: string;
  readonly name: string;
  readonly required: boolean;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
};

export const FieldContext = createContext<FieldControl | undefined>(undefined);

type ControlProps = {
  id?: string;
  name?: string;
  required?: boolean;
  defaultValue?: string | number | readonly string[];
  "aria-describedby"?: string;
};

/** What an input inside a Field must carry: its name and id, and the ids of its hint and its error. Own props win. */
export function useFieldControl<Props extends ControlProps>(props: Props) {
  const field = useContext(FieldContext);
  return {
    ...props,
    id: props.id ?? field?.id,
    name: props.name ?? field?.name,
    required: props.required ?? (field?.required || undefined),
    "aria-describedby": props["aria-describedby"] ?? field?.describedBy,
    "aria-invalid": field?.isInvalid || undefined,
  };
}
