import cluster from "node:cluster";
import { randomUUID } from "node:crypto";
import { AggregatorRegistry, type Registry } from "prom-client";

type Question = { readonly type: "metrics-wanted"; readonly id: string };
type Answer = { readonly type: "metrics"; readonly id: string; readonly text: string };

/** In the primary: adds up the metrics of all web processes for the one that was asked. */
export function answerMetrics(): void {
  const all = new AggregatorRegistry();
  cluster.on("message", (worker, message: Question) => {
    if (message.type !== "metrics-wanted") return;
    void all
      .clusterMetrics()
      .catch(() => "")
      .then((text) => worker.send({ type: "metrics", id: message.id, text } satisfies Answer));
  });
}

// Makes this process answer the primary when it adds up.
if (cluster.isWorker) void new AggregatorRegistry();

/** The metrics of every web process together: a scrape reaches only one of them. */
export function metricsOfAll(own: Registry): Promise<string> {
  if (!cluster.isWorker) return own.metrics();
  const id = randomUUID();
  return new Promise((done) => {
    const hear = (message: Answer): void => {
      if (message.type !== "metrics" || message.id !== id) return;
      process.off("message", hear);
      done(message.text);
    };
    process.on("message", hear);
    process.send?.({ type: "metrics-wanted", id } satisfies Question);
  });
}
