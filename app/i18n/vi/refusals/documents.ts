import { sentences } from "../../sentences.ts";

export const documentRefusals = sentences({
  "documents.none": () => "Xin chọn ảnh chụp hoặc tệp PDF của giấy.",
  "documents.not-a-document": ({ name }) =>
    `Tệp ${String(name)} không phải là ảnh hay PDF. Xin chọn ảnh JPEG, PNG, WebP hoặc tệp PDF.`,
  "documents.too-large": ({ name, megabytes, limit }) =>
    `Tệp ${String(name)} nặng ${megabytes} MB, quá ${limit} MB. Xin chụp lại nhỏ hơn hoặc chia ra nhiều tệp.`,
  "documents.too-many-pages": ({ limit }) => `Mỗi tài liệu có nhiều nhất ${limit} trang. Xin bỏ bớt trang không cần.`,
  "documents.pdf-locked": () => "Tệp PDF này có khóa bằng mật khẩu. Xin bỏ khóa rồi nộp lại, hoặc chụp ảnh từng trang.",
  "documents.pdf-broken": () => "Không đọc được tệp PDF này: tệp hỏng hoặc không phải PDF. Xin chụp ảnh từng trang.",
  "documents.pdf-too-heavy": () => "Tệp PDF này quá nặng nên chợ không mở được. Xin chụp ảnh từng trang.",
});
