import type { RequestHandler } from "express";

const DIGITAL_LINK = /^\/(01|414)\//;

/**
 * A GS1 Digital Link answers a person with a page and a machine with a linkset (GS1 Digital Link, Resolution 6). A page
 * loader cannot answer with another type, so a request that prefers a linkset goes to a resource route of its own.
 */
export const linksetSwitch: RequestHandler = (req, _res, next) => {
  if (DIGITAL_LINK.test(req.path) && (req.method === "GET" || req.method === "HEAD")) {
    const isAsked = req.query["linkType"] !== undefined;
    if (isAsked || req.accepts(["text/html", "application/linkset+json"]) === "application/linkset+json") {
      req.originalUrl = req.url = `/gs1-linkset${req.originalUrl}`;
    }
  }
  next();
};
