import express from "express";
import { expect, test } from "vitest";
import { served } from "#tests/setup/serve.ts";
import { makeSmsGateway } from "./sms-gateway.server.ts";

const message = { to: "+84912345678", text: "Mã của bác: 123456", dedupeKey: "code:1" };

test("a message goes out as the gateway wants it: who, what, under which id and with which key", async () => {
  const app = express();
  const got: object[] = [];
  app.post("/sms", express.json(), (req, res) => {
    got.push({ ...req.headers, body: req.body as object });
    res.status(202).end("{}");
  });
  await served(app, (url) => makeSmsGateway(`${url}/`, "a-key").deliver(message));
  expect(got).toMatchObject([
    {
      authorization: "Bearer a-key",
      "idempotency-key": "code:1",
      "content-type": "application/json",
      body: { id: "code:1", to: "+84912345678", text: "Mã của bác: 123456" },
    },
  ]);
});

test.each([401, 429, 500, 302])("an answer of %i is an error, so that the job tries again", async (status) => {
  const app = express();
  app.post("/sms", (_req, res) => void res.status(status).setHeader("Location", "/elsewhere").end());
  await served(app, async (url) => {
    await expect(makeSmsGateway(url, "a-key").deliver(message)).rejects.toThrow();
  });
});
