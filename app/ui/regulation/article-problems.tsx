import type { ArticleProblem } from "#app/domain/regulation/draft-problems.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";

/** What a reader would miss in an article of the draft. It hinders nobody: people decide. */
export function ArticleProblems({ problems }: { problems: readonly ArticleProblem[] }) {
  const words = useT().t.office.regulation.article;
  if (problems.length === 0) return null;
  return (
    <Notice kind="attention" title={words.problemsTitle}>
      <ul className="list-disc pl-5">
        {problems.map((problem) => (
          <li key={problem}>{words.problems[problem]}</li>
        ))}
      </ul>
    </Notice>
  );
}
