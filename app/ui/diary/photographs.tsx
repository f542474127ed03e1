import { useT } from "#app/i18n/translate.tsx";
import { urls } from "#app/urls.ts";

const SMALL_PX = 240;
const LARGE_PX = 1440;

/** Photographs of the seller's own diary, small; each opens in full. Only its people see them. */
export function Photographs({ fileIds }: { fileIds: readonly string[] }) {
  const words = useT().t.diary.book;
  if (fileIds.length === 0) return null;
  return (
    <ul className="mt-1 flex flex-wrap gap-2 no-print">
      {fileIds.map((fileId, index) => (
        <li key={fileId}>
          <a href={urls.seller.diaryPhotograph(fileId, LARGE_PX)} className="block">
            <img
              src={urls.seller.diaryPhotograph(fileId, SMALL_PX)}
              alt={words.photograph(index + 1)}
              loading="lazy"
              className="size-20 rounded-small border border-line object-cover"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
