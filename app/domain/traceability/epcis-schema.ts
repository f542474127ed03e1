import { z } from "zod";
import {
  BIZ_STEPS,
  BIZ_TRANSACTION_TYPES,
  DISPOSITIONS,
  ERROR_REASONS,
  SENSOR_ALERTS,
  SOURCE_DESTINATION_TYPES,
} from "./cbv.ts";

/** What a valid EPCIS 2.0 event is, in JSON-LD (EPCIS 2.0.1 §10 and its JSON schema). */

const URI = /^[A-Za-z][A-Za-z0-9+.-]*:\S+$/;
const uri = z.string().regex(URI, "uri");
const word = (words: readonly string[]) => z.string().refine((v) => words.includes(v) || URI.test(v), "vocabulary");
const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/, "time")
  .refine((v) => !Number.isNaN(Date.parse(v)), "time");

/** An object with these fields and otherwise only extensions, whose names are URIs or CURIEs. */
function open<Shape extends z.ZodRawShape>(shape: Shape) {
  return z
    .object(shape)
    .passthrough()
    .superRefine((value, ctx) => {
      for (const key of Object.keys(value)) {
        if (!Object.hasOwn(shape, key) && !URI.test(key))
          ctx.addIssue({ code: "custom", message: "unknown-field", path: [key] });
      }
    });
}

const unique = (values: readonly string[]) => new Set(values).size === values.length;
const epcList = z.array(uri).refine(unique, "repeated");
const quantityList = z.array(
  z
    .object({
      epcClass: uri,
      quantity: z.number().finite().optional(),
      uom: z
        .string()
        .regex(/^[A-Z0-9]{2,3}$/, "uom")
        .optional(),
    })
    .strict(),
);
const dispositions = z.array(word(DISPOSITIONS)).min(1).refine(unique, "repeated");
const place = open({ id: uri });

const sensorReport = open({
  type: z.string().min(1),
  exception: word(SENSOR_ALERTS).optional(),
  deviceID: uri.optional(),
  deviceMetadata: uri.optional(),
  rawData: uri.optional(),
  dataProcessingMethod: uri.optional(),
  time: time.optional(),
  microorganism: uri.optional(),
  chemicalSubstance: uri.optional(),
  value: z.number().optional(),
  component: z.string().optional(),
  stringValue: z.string().optional(),
  booleanValue: z.boolean().optional(),
  hexBinaryValue: z
    .string()
    .regex(/^[A-Fa-f0-9]+$/, "hex")
    .optional(),
  uriValue: uri.optional(),
  minValue: z.number().optional(),
  maxValue: z.number().optional(),
  meanValue: z.number().optional(),
  sDev: z.number().optional(),
  percRank: z.number().optional(),
  percValue: z.number().optional(),
  uom: z.string().optional(),
  coordinateReferenceSystem: uri.optional(),
});
const sensorElement = open({
  sensorMetadata: open({
    time: time.optional(),
    startTime: time.optional(),
    endTime: time.optional(),
    deviceID: uri.optional(),
    deviceMetadata: uri.optional(),
    rawData: uri.optional(),
    dataProcessingMethod: uri.optional(),
    bizRules: uri.optional(),
  }).optional(),
  sensorReport: z.array(sensorReport).min(1),
});

const common = {
  "@context": z.union([z.string(), z.array(z.unknown()), z.record(z.unknown())]).optional(),
  eventID: uri.optional(),
  eventTime: time,
  eventTimeZoneOffset: z.string().regex(/^[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)$/, "offset"),
  recordTime: time.optional(),
  errorDeclaration: open({
    declarationTime: time,
    reason: word(ERROR_REASONS).optional(),
    correctiveEventIDs: z.array(uri).optional(),
  }).optional(),
  certificationInfo: z.union([uri, z.array(uri)]).optional(),
  bizStep: word(BIZ_STEPS).optional(),
  disposition: word(DISPOSITIONS).optional(),
  persistentDisposition: z
    .object({ set: dispositions.optional(), unset: dispositions.optional() })
    .strict()
    .refine((v) => v.set !== undefined || v.unset !== undefined, "empty")
    .optional(),
  readPoint: place.optional(),
  bizLocation: place.optional(),
  sourceList: z
    .array(z.object({ type: word(SOURCE_DESTINATION_TYPES), source: uri }).strict())
    .min(1)
    .optional(),
  destinationList: z
    .array(z.object({ type: word(SOURCE_DESTINATION_TYPES), destination: uri }).strict())
    .min(1)
    .optional(),
  sensorElementList: z.array(sensorElement).min(1).optional(),
};

const bizTransactionList = z
  .array(z.object({ type: word(BIZ_TRANSACTION_TYPES).optional(), bizTransaction: uri }).strict())
  .min(1);
const action = z.enum(["OBSERVE", "ADD", "DELETE"]);
const ilmd = open({});
const some = (value: readonly unknown[] | undefined): boolean => value !== undefined && value.length > 0;

const objectEvent = open({
  ...common,
  type: z.literal("ObjectEvent"),
  action,
  epcList: epcList.optional(),
  quantityList: quantityList.min(1).optional(),
  bizTransactionList: bizTransactionList.optional(),
  ilmd: ilmd.optional(),
})
  .refine(
    (e) => e.epcList !== undefined || some(e.quantityList) || (some(e.sensorElementList) && e.readPoint !== undefined),
    "no-object",
  )
  .refine((e) => e.ilmd === undefined || e.action === "ADD", { message: "ilmd-only-when-added", path: ["ilmd"] });

const withChildren = { action, childEPCs: epcList.optional(), childQuantityList: quantityList.optional() };
type WithChildren = {
  action: string;
  childEPCs?: readonly unknown[] | undefined;
  childQuantityList?: readonly unknown[] | undefined;
};
const hasChildren = (e: WithChildren): boolean =>
  e.action === "DELETE" || some(e.childEPCs) || some(e.childQuantityList);

const aggregationEvent = open({
  ...common,
  ...withChildren,
  type: z.literal("AggregationEvent"),
  parentID: uri.optional(),
  bizTransactionList: bizTransactionList.optional(),
})
  .refine(hasChildren, "no-children")
  .refine((e) => e.action === "OBSERVE" || e.parentID !== undefined, { message: "no-parent", path: ["parentID"] });

const associationEvent = open({
  ...common,
  ...withChildren,
  type: z.literal("AssociationEvent"),
  parentID: uri,
  bizTransactionList: bizTransactionList.optional(),
}).refine(hasChildren, "no-children");

const transactionEvent = open({
  ...common,
  type: z.literal("TransactionEvent"),
  action,
  parentID: uri.optional(),
  epcList: epcList.optional(),
  quantityList: quantityList.optional(),
  bizTransactionList,
}).refine((e) => e.action === "DELETE" || e.epcList !== undefined || some(e.quantityList), "no-object");

const transformationEvent = open({
  ...common,
  type: z.literal("TransformationEvent"),
  transformationID: uri.optional(),
  inputEPCList: epcList.optional(),
  inputQuantityList: quantityList.optional(),
  outputEPCList: epcList.optional(),
  outputQuantityList: quantityList.optional(),
  bizTransactionList: bizTransactionList.optional(),
  ilmd: ilmd.optional(),
}).refine((e) => {
  const [inputs, outputs] = [
    some(e.inputEPCList) || some(e.inputQuantityList),
    some(e.outputEPCList) || some(e.outputQuantityList),
  ];
  return (inputs && outputs) || (e.transformationID !== undefined && (inputs || outputs));
}, "no-inputs-or-outputs");

const BY_TYPE: ReadonlyMap<unknown, z.ZodTypeAny> = new Map<unknown, z.ZodTypeAny>([
  ["ObjectEvent", objectEvent],
  ["AggregationEvent", aggregationEvent],
  ["AssociationEvent", associationEvent],
  ["TransactionEvent", transactionEvent],
  ["TransformationEvent", transformationEvent],
]);

/**
 * One event of any of the five types. Fields that its type may not have are refused, numbers written as text too; each
 * issue's path points at the faulty field.
 */
export const EpcisEvent = z.record(z.unknown()).superRefine((value, ctx) => {
  const schema = BY_TYPE.get(value["type"]);
  if (schema === undefined) return ctx.addIssue({ code: "custom", message: "unknown-type", path: ["type"] });
  for (const issue of schema.safeParse(value).error?.issues ?? []) ctx.addIssue(issue);
});
export type EpcisEvent = z.infer<typeof EpcisEvent>;

/** A document of events; a query's answer has them one level deeper. */
export const EpcisDocument = open({
  "@context": z.union([z.string(), z.array(z.unknown()), z.record(z.unknown())]),
  id: uri.optional(),
  type: z.literal("EPCISDocument"),
  schemaVersion: z.string(),
  creationDate: time,
  sender: uri.optional(),
  receiver: uri.optional(),
  instanceIdentifier: z.string().optional(),
  epcisHeader: z.record(z.unknown()).optional(),
  epcisBody: z.object({ eventList: z.array(EpcisEvent) }).strict(),
});
