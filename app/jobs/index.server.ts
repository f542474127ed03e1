import { applyBookImportJob, planBookImportJob } from "./book-imports.server.ts";
import { expireCertificatesJob, warnExpiringCertificatesJob } from "./certification.server.ts";
import { eraseDueDocumentsJob } from "./documents.server.ts";
import type { Job } from "./define-job.ts";
import { advanceDryRunJob, resumeDryRunsJob } from "./dry-runs.server.ts";
import { sendPasswordResetJob } from "./identity.server.ts";
import {
  evaluateAllJob,
  expireLotsJob,
  followBalancesJob,
  followLotsJob,
  reevaluateSellerJob,
} from "./listings.server.ts";
import { deliverMailJob } from "./mails.server.ts";
import { deliverMessageJob } from "./messages.server.ts";
import { expireCheckoutJob, expireOrdersJob, recordOldSalesJob } from "./orders.server.ts";
import {
  applyImportJob,
  checkAuditJob,
  enforceSanctionsJob,
  planImportJob,
  publishAuditHeadJob,
} from "./oversight.server.ts";
import { expireChainPapersJob, forgetOldDraftsJob, warnEndingChainPapersJob } from "./organisation.server.ts";
import { deleteStaleRateLimitsJob } from "./rate-limits.server.ts";
import { releaseDueHoldsJob } from "./traceability.server.ts";
import {
  announceDraftJob,
  announceRegulationJob,
  announceWithdrawalJob,
  remindAcceptanceJob,
} from "./regulation.server.ts";

/** Every kind of background work. A queue is made for each before the market opens; the worker listens to all. */
export const JOBS: readonly Job[] = [
  deliverMailJob,
  deliverMessageJob,
  sendPasswordResetJob,
  expireCertificatesJob,
  warnExpiringCertificatesJob,
  deleteStaleRateLimitsJob,
  planImportJob,
  applyImportJob,
  planBookImportJob,
  applyBookImportJob,
  eraseDueDocumentsJob,
  expireCheckoutJob,
  expireOrdersJob,
  recordOldSalesJob,
  reevaluateSellerJob,
  evaluateAllJob,
  expireLotsJob,
  followBalancesJob,
  followLotsJob,
  announceRegulationJob,
  checkAuditJob,
  publishAuditHeadJob,
  enforceSanctionsJob,
  announceDraftJob,
  announceWithdrawalJob,
  remindAcceptanceJob,
  forgetOldDraftsJob,
  expireChainPapersJob,
  warnEndingChainPapersJob,
  advanceDryRunJob,
  resumeDryRunsJob,
  releaseDueHoldsJob,
];
