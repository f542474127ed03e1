import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const env = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: "Read settings from app/env.server.ts.",
};
const clock = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now'], CallExpression[callee.object.name='Math'][callee.property.name='random']",
  message: "Take time and ids from ctx.",
};
const all = {
  selector: "CallExpression[callee.property.name=/^(selectAll|returningAll)$/]",
  message: "Name the columns.",
};

export default tseslint.config(
  { ignores: ["build/**", "node_modules/**", "db/schema.generated.ts", ".data/**"] },
  {
    files: ["**/*.{ts,tsx}"],
    extends: [...tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-imports": [
        "error",
        { fixStyle: "inline-type-imports", prefer: "type-imports" },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/only-throw-error": [
        "error",
        {
          allow: [
            { from: "lib", name: "Response" },
            { from: "package", name: "TypedResponse", package: "@remix-run/server-runtime" },
          ],
        },
      ],
      "@typescript-eslint/require-await": "off",
      // Ports are plain objects of functions written as methods; none of them uses `this`.
      "@typescript-eslint/unbound-method": "off",
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: false }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowAny: false, allowArray: true },
      ],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", caughtErrors: "none" },
      ],
      "@typescript-eslint/ban-ts-comment": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
      "no-restricted-syntax": ["error", env],
    },
  },
  {
    files: ["app/**/*.tsx"],
    extends: [jsxA11y.flatConfigs.recommended],
    plugins: { "react-hooks": reactHooks },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // A scrolled region and the target of a skip link take the focus on purpose (WCAG 2.1.1, 2.4.1).
      "jsx-a11y/no-noninteractive-tabindex": "off",
    },
  },
  { files: ["app/domain/**"], rules: { "no-restricted-syntax": ["error", env, clock] } },
  { files: ["db/queries/**"], rules: { "no-restricted-syntax": ["error", env, all] } },
  // What runs before the settings are read, and the one place that reads them.
  {
    files: ["app/env.server.ts", "scripts/**", "db/embedded/**", "tests/**", "*.config.ts"],
    rules: { "no-restricted-syntax": "off" },
  },
  {
    files: ["tests/**", "**/*.test.ts", "**/*.test.tsx"],
    rules: {
      // A vitest fixture without needs is written `({}, use) =>`.
      "no-empty-pattern": "off",
      "max-lines": "off",
    },
  },
);
