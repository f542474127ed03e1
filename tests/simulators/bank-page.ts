export type Receipt = {
  id: string;
  account: string;
  bin: string;
  amountVnd: number;
  memo: string;
  at: string;
  answers: readonly number[];
};

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const style = `
body{font:16px/1.6 system-ui,sans-serif;max-width:28rem;margin:0 auto;padding:1.5rem 1rem;background:#eef2f5;color:#16222b}
h1{font-size:1.4rem;margin:0 0 .25rem}p{margin:.25rem 0 1rem}form,section{background:#fff;border-radius:12px;padding:1rem;margin:1rem 0}
label{display:block;font-weight:600;margin:.75rem 0 .25rem}input,textarea{width:100%;font:inherit;padding:.6rem;border:1px solid #8a99a5;border-radius:8px;box-sizing:border-box}
button{font:inherit;font-weight:600;width:100%;margin-top:1rem;padding:.8rem;border:0;border-radius:8px;background:#134a7c;color:#fff}
dt{color:#50606c}dd{margin:0 0 .5rem;font-weight:600;word-break:break-all}.bad{color:#8e1b14;font-weight:600}`;

/** The bank app by hand: paste what the code says, or follow the link on the market's payment page. */
export function bankPage(state: { payload?: string; receipt?: Receipt; problem?: string }): string {
  const { receipt, problem } = state;
  const result = receipt
    ? `<section role="status"><h2>${receipt.answers.every((s) => s >= 200 && s < 300) ? "Đã chuyển tiền" : "Đã trừ tiền, chưa báo được cho người nhận"}</h2><dl>
<dt>Số tiền</dt><dd>${receipt.amountVnd.toLocaleString("vi-VN")} ₫</dd><dt>Tới tài khoản</dt><dd>${escape(receipt.account)} (${escape(receipt.bin)})</dd>
<dt>Nội dung</dt><dd>${escape(receipt.memo)}</dd><dt>Mã giao dịch</dt><dd>${escape(receipt.id)}</dd></dl></section>`
    : "";
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Ngân hàng mô phỏng</title><style>${style}</style></head><body><main><h1>Ngân hàng mô phỏng</h1>
<p>Dùng để thử trả tiền ở chợ chạy trên máy này. Không có tiền thật.</p>
${problem ? `<p class="bad" role="alert">Không chuyển được: ${escape(problem)}</p>` : ""}${result}
<form method="post" action="/transfers"><label for="payload">Nội dung mã VietQR</label>
<textarea id="payload" name="payload" rows="4" required>${escape(state.payload ?? "")}</textarea>
<label for="amountVnd">Số tiền (bỏ trống: theo mã)</label><input id="amountVnd" name="amountVnd" inputmode="numeric">
<label for="memo">Nội dung chuyển khoản (bỏ trống: theo mã)</label><input id="memo" name="memo">
<label for="times">Báo mấy lần</label><input id="times" name="times" inputmode="numeric" value="1">
<button type="submit">Chuyển tiền</button></form></main></body></html>`;
}
