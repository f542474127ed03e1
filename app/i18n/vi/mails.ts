import { identityLetters } from "./mails/identity.ts";
import { listingLetters } from "./mails/listings.ts";
import { auditLetters } from "./mails/audit.ts";
import { intakeLetters } from "./mails/intake.ts";
import { chainLetters } from "./mails/chain.ts";
import { moveLetters } from "./mails/moves.ts";
import { proofLetters } from "./mails/proof.ts";
import { regulationLetters } from "./mails/regulation.ts";
import { sanctionLetters } from "./mails/sanctions.ts";

type Letter = { marketName: string; name: string; link: string };
type Paper = { marketName: string; paper: string; number: string };

type Ending = Paper & {
  lastDay: string;
  firstDayWithout: string;
  daysLeft: number;
  article: number;
  version: string;
  listings: readonly { title: string; rule: string; article: number }[];
};

const listed = (listings: Ending["listings"]): string =>
  listings.map(({ title, rule, article }) => `- ${title} (Điều ${article}, ${rule})`).join("\n");

const letter = ({ name, marketName }: Pick<Letter, "name" | "marketName">, ...paragraphs: string[]): string =>
  [`Chào ${name},`, ...paragraphs, marketName].join("\n\n");

export const mails = {
  ...identityLetters,
  ...listingLetters,
  ...proofLetters,
  ...chainLetters,
  ...moveLetters,
  ...intakeLetters,
  ...regulationLetters,
  ...auditLetters,
  sanctions: sanctionLetters,
  welcome: {
    subject: ({ marketName }: { marketName: string }) => `Tài khoản ${marketName} của bác đã mở`,
    text: ({ marketName, name, link }: Letter) =>
      letter(
        { name, marketName },
        `Tài khoản của bác ở ${marketName} đã mở. Bác đăng nhập tại đây:`,
        link,
        "Nếu bác không mở tài khoản này, bác cứ bỏ qua thư.",
      ),
  },
  alreadyRegistered: {
    subject: ({ marketName }: { marketName: string }) => `Bác đã có tài khoản ở ${marketName}`,
    text: ({ marketName, name, link }: Letter) =>
      letter(
        { name, marketName },
        `Có người vừa xin mở tài khoản ${marketName} bằng địa chỉ này, mà bác thì có tài khoản rồi. Tài khoản cũ vẫn nguyên, không có gì thay đổi.`,
        "Nếu đó là bác và bác quên mật khẩu, bác đặt mật khẩu mới tại đây:",
        link,
      ),
  },
  passwordReset: {
    subject: ({ marketName }: { marketName: string }) => `Đặt mật khẩu mới ở ${marketName}`,
    text: ({ marketName, name, link }: Letter) =>
      letter(
        { name, marketName },
        `Bác mở đường dẫn này để đặt mật khẩu mới ở ${marketName}. Đường dẫn dùng được một lần, trong một giờ:`,
        link,
        "Nếu bác không xin đặt lại mật khẩu, bác bỏ qua thư này; mật khẩu cũ vẫn dùng được.",
      ),
  },
  sellerApproved: {
    subject: ({ marketName }: { marketName: string }) => `Hồ sơ người bán ở ${marketName} đã được duyệt`,
    text: ({ marketName, name, link }: Letter) =>
      letter(
        { name, marketName },
        "Sở đã duyệt hồ sơ người bán. Việc còn lại: nộp giấy tờ, khai sản phẩm và lô hàng, rồi đăng tin bán. Bàn làm việc của bác:",
        link,
      ),
  },
  sellerReturned: {
    subject: ({ marketName }: { marketName: string }) => `Hồ sơ người bán ở ${marketName} cần sửa`,
    text: ({ marketName, name, link, reason }: Letter & { reason: string }) =>
      letter(
        { name, marketName },
        `Hồ sơ người bán chưa duyệt được. Lý do: ${reason}`,
        "Bác sửa rồi nộp lại tại đây:",
        link,
      ),
  },
  certificateAccepted: {
    subject: ({ paper }: Paper) => `Đã nhận giấy: ${paper}`,
    text: ({ marketName, paper, number, name, link }: Paper & Letter) =>
      letter(
        { name, marketName },
        `Giấy “${paper}” số ${number} đã được kiểm và công nhận.`,
        `Xem giấy tờ của gian hàng: ${link}`,
      ),
  },
  certificateAgainst: {
    subject: ({ paper }: Paper) => `Giấy tờ cần xem lại: ${paper}`,
    text: ({
      marketName,
      paper,
      number,
      state,
      reason,
      name,
      link,
    }: Paper & Letter & { state: string; reason: string }) =>
      letter(
        { name, marketName },
        `Giấy “${paper}” số ${number}: ${state}. Lý do: ${reason}`,
        `Xem và nộp lại tại đây: ${link}`,
      ),
  },
  certificateExpiring: {
    subject: ({ paper }: Paper) => `Giấy sắp hết hạn: ${paper}`,
    text: ({ marketName, paper, number, lastDay, daysLeft, listings, name, link }: Ending & Letter) =>
      letter(
        { name, marketName },
        `Giấy “${paper}” số ${number} còn ${daysLeft} ngày, hết hạn sau ngày ${lastDay}.`,
        listings.length === 0
          ? "Hiện không có tin bán nào phải dừng vì giấy này."
          : `Khi giấy hết hạn, ${listings.length} tin bán sẽ tự dừng:\n${listed(listings)}`,
        `Bác nộp giấy mới tại đây: ${link}`,
      ),
  },
  certificateFormalNotice: {
    subject: ({ paper, lastDay }: Ending) => `Thông báo chính thức: ${paper} hết hạn sau ngày ${lastDay}`,
    text: ({
      marketName,
      paper,
      number,
      lastDay,
      firstDayWithout,
      article,
      version,
      listings,
      name,
      link,
    }: Ending & Letter) =>
      [
        `Kính gửi: ${name}`,
        `Căn cứ Điều ${article} Quy chế hoạt động của ${marketName}, bản ${version}, chợ thông báo:`,
        `Giấy “${paper}” số ${number} hết hiệu lực lúc 24 giờ ngày ${lastDay}.`,
        listings.length === 0
          ? `Từ 0 giờ ngày ${firstDayWithout}, giấy này không còn được ghi ở gian hàng. Hiện không có tin bán nào phải dừng.`
          : `Từ 0 giờ ngày ${firstDayWithout}, các tin bán sau tạm ngừng bán:\n${listed(listings)}`,
        "Đơn đã đặt trước đó không bị ảnh hưởng. Khi giấy mới được công nhận, các tin bán tự mở lại.",
        `Nộp giấy mới: ${link}`,
        marketName,
      ].join("\n\n"),
  },
  certificateExpired: {
    subject: ({ paper }: Paper) => `Giấy đã hết hạn: ${paper}`,
    text: ({ marketName, paper, number, lastDay, name, link }: Paper & Letter & { lastDay: string }) =>
      letter(
        { name, marketName },
        `Giấy “${paper}” số ${number} đã hết hạn sau ngày ${lastDay}. Các tin bán cần giấy này đã dừng.`,
        `Bác nộp giấy mới tại đây, tin bán sẽ tự mở lại khi giấy được công nhận: ${link}`,
      ),
  },
};
