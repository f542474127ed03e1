import { PEOPLE, type Person } from "./vneid-people.ts";

const escape = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

const style = `
body{font:16px/1.6 system-ui,sans-serif;max-width:28rem;margin:0 auto;padding:1.5rem 1rem;background:#f6eeee;color:#2a1616}
h1{font-size:1.4rem;margin:0 0 .25rem}p{margin:.25rem 0 1rem}form{background:#fff;border-radius:12px;padding:1rem;margin:1rem 0}
fieldset{border:0;padding:0;margin:0 0 1rem}legend{font-weight:700;margin-bottom:.5rem}
.who{display:flex;gap:.75rem;align-items:flex-start;padding:.6rem 0;border-bottom:1px solid #ead9d9}.who small{display:block;color:#6b4b4b}
label.text{display:block;font-weight:600;margin:.75rem 0 .25rem}input[type=text],input[type=date]{width:100%;font:inherit;padding:.6rem;border:1px solid #a58989;border-radius:8px;box-sizing:border-box}
button{font:inherit;font-weight:600;width:100%;margin-top:.75rem;padding:.8rem;border:0;border-radius:8px;background:#a5202b;color:#fff}
button.no{background:#fff;color:#a5202b;border:1px solid #a5202b}.bad{color:#8e1b14;font-weight:600}`;

const shown = (day: string): string => day.split("-").reverse().join("/");

const choice = (
  person: Person,
  index: number,
): string => `<label class="who"><input type="radio" name="who" value="${person.personalId}"${index === 0 ? " checked" : ""}>
<span>${escape(person.fullName)}<small>${person.personalId}, sinh ${shown(person.birthDate)}${person.represents.length > 0 ? `, đại diện mã số thuế ${person.represents.map(escape).join(", ")}` : ""}</small></span></label>`;

/** Asks who stands here and whether the market may know it. `asked` is the request as it came and goes back unchanged. */
export function consentPage({ asked, problem }: { asked: URLSearchParams; problem?: string }): string {
  const hidden = [...asked]
    .map(([name, value]) => `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`)
    .join("");
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<title>Định danh điện tử mô phỏng</title><style>${style}</style></head><body><main><h1>Định danh điện tử mô phỏng</h1>
<p>Để thử chợ chạy trên máy này. Không phải VNeID thật, không có người thật.</p>
${problem ? `<p class="bad" role="alert">${escape(problem)}</p>` : ""}
<form method="post" action="/vneid/consent">${hidden}
<fieldset><legend>Bác là ai?</legend>${PEOPLE.map(choice).join("")}
<label class="who"><input type="radio" name="who" value="typed"><span>Người khác, tự điền dưới đây</span></label></fieldset>
<label class="text" for="fullName">Họ và tên</label><input type="text" id="fullName" name="fullName" autocomplete="off">
<label class="text" for="personalId">Số định danh cá nhân</label><input type="text" id="personalId" name="personalId" inputmode="numeric" autocomplete="off">
<label class="text" for="birthDate">Ngày sinh</label><input type="date" id="birthDate" name="birthDate">
<label class="text" for="represents">Đại diện tổ chức có mã số thuế (nếu có)</label><input type="text" id="represents" name="represents" autocomplete="off">
<p>Chợ xin biết: họ tên, số định danh, ngày sinh, tổ chức bác đại diện.</p>
<button name="answer" value="agree">Đồng ý chia sẻ</button><button class="no" name="answer" value="refuse">Từ chối</button></form></main></body></html>`;
}
