import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import type { RouteConfigEntry } from "@remix-run/route-config";
import ts from "typescript";
import routes from "#app/routes.ts";

/** What the sources say can be asked of an address. `""` among the intents: a form that is not told apart by `intent`. */
export type SourceDoor = {
  readonly path: string;
  readonly file: string;
  readonly hasGet: boolean;
  readonly intents: readonly string[];
};

/** Every address of the site map with its methods and the intents of its forms, read from the sources. */
export const sourceDoors = (): SourceDoor[] => walkRoutes(routes, "");

function walkRoutes(entries: readonly RouteConfigEntry[], above: string): SourceDoor[] {
  return entries.flatMap(({ path, index, file, children = [] }) => {
    const address = path === undefined ? above : `${above}/${path}`;
    const below = walkRoutes(children, address);
    if (path === undefined && !index) return below;
    const module = moduleOf(join("app", file));
    const hasGet = module.exports.has("loader") || module.exports.has("default");
    const intents = module.exports.has("action") ? intentsOf(module) : [];
    return [{ path: address || "/", file, hasGet, intents }, ...below];
  });
}

type Module = {
  readonly file: string;
  readonly declarations: ReadonlyMap<string, ts.Node>;
  readonly imports: ReadonlyMap<string, { readonly from: string; readonly name: string }>;
  readonly exports: ReadonlySet<string>;
};

const modules = new Map<string, Module>();

function moduleOf(file: string): Module {
  const known = modules.get(file);
  if (known) return known;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, kindOf(file));
  const declarations = new Map<string, ts.Node>();
  const imports = new Map<string, { from: string; name: string }>();
  const exports = new Set<string>();
  for (const statement of source.statements) {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    const declare = (name: string, node: ts.Node): void => {
      declarations.set(name, node);
      if (isExported) exports.add(name);
    };
    if (ts.isVariableStatement(statement)) {
      for (const one of statement.declarationList.declarations)
        if (ts.isIdentifier(one.name)) declare(one.name.text, one);
    } else if (ts.isFunctionDeclaration(statement)) {
      const isDefault = ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
      if (isDefault) exports.add("default");
      if (statement.name) declare(statement.name.text, statement);
    } else if (ts.isImportDeclaration(statement)) readImports(statement, imports);
    else if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      const from =
        statement.moduleSpecifier && ts.isStringLiteral(statement.moduleSpecifier)
          ? statement.moduleSpecifier.text
          : undefined;
      for (const { name, propertyName } of statement.exportClause.elements) {
        exports.add(name.text);
        if (from) imports.set(name.text, { from, name: (propertyName ?? name).text });
      }
    } else if (ts.isExportAssignment(statement)) exports.add("default");
  }
  const module = { file, declarations, imports, exports };
  modules.set(file, module);
  return module;
}

const kindOf = (file: string): ts.ScriptKind => (file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

function readImports(statement: ts.ImportDeclaration, imports: Map<string, { from: string; name: string }>): void {
  const bindings = statement.importClause?.namedBindings;
  if (!ts.isStringLiteral(statement.moduleSpecifier) || !bindings || !ts.isNamedImports(bindings)) return;
  for (const { name, propertyName } of bindings.elements)
    imports.set(name.text, { from: statement.moduleSpecifier.text, name: (propertyName ?? name).text });
}

/** Files in which an action may keep its schema or its dispatch: never a use case, whose words are not a form's. */
function fileOf(specifier: string, importer: string): string | undefined {
  const file = specifier.startsWith("#app/")
    ? `app/${specifier.slice(5)}`
    : specifier.startsWith(".")
      ? normalize(join(dirname(importer), specifier))
      : "";
  const isHttp = /^app\/(web|routes)\//.test(file);
  const isPure = file.startsWith("app/domain/") && !file.endsWith(".server.ts");
  return (isHttp || isPure) && existsSync(file) ? file : undefined;
}

/** The intents that an action tells apart, in its own file or wherever its schema and its dispatch are. */
function intentsOf(module: Module): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const visit = (name: string, { file, declarations, imports }: Module): void => {
    const key = `${file}#${name}`;
    if (seen.has(key)) return;
    seen.add(key);
    const own = declarations.get(name);
    if (own) walk(own, { file, declarations, imports, exports: new Set() });
    const imported = imports.get(name);
    const target = imported && fileOf(imported.from, file);
    if (target) visit(imported.name, moduleOf(target));
  };
  const walk = (node: ts.Node, inside: Module): void => {
    for (const intent of saidBy(node, inside)) found.add(intent);
    if (ts.isIdentifier(node)) visit(node.text, inside);
    node.forEachChild((child) => walk(child, inside));
  };
  visit("action", module);
  return found.size === 0 ? [""] : [...found].sort();
}

/** `intent: z.literal("x")`, `intent: z.enum([...])`, and `intent === "x"`, which leaves a door for every other word. */
function saidBy(node: ts.Node, inside: Module): string[] {
  if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === "intent") {
    return ts.isCallExpression(node.initializer) ? wordsOf(node.initializer, inside) : [];
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken) {
    const isRawIntent = /^intent$|\.get\("intent"\)$/.test(node.left.getText());
    return isRawIntent && ts.isStringLiteral(node.right) ? [node.right.text, ""] : [];
  }
  return [];
}

function wordsOf(call: ts.CallExpression, inside: Module): string[] {
  const isSchema = ts.isPropertyAccessExpression(call.expression) && /^(literal|enum)$/.test(call.expression.name.text);
  const inner = ts.isPropertyAccessExpression(call.expression) && ts.isCallExpression(call.expression.expression);
  if (inner) return wordsOf(call.expression.expression, inside);
  const [argument] = call.arguments;
  return argument && isSchema ? stringsOf(argument, inside) : [];
}

function stringsOf(node: ts.Node, inside: Module): string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap((element) => stringsOf(element, inside));
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return stringsOf(node.expression, inside);
  if (ts.isSpreadElement(node)) return stringsOf(node.expression, inside);
  if (ts.isVariableDeclaration(node)) return node.initializer ? stringsOf(node.initializer, inside) : [];
  if (ts.isIdentifier(node)) {
    const own = inside.declarations.get(node.text);
    if (own) return stringsOf(own, inside);
    const imported = inside.imports.get(node.text);
    const target = imported && fileOf(imported.from, inside.file);
    const there = target ? moduleOf(target) : undefined;
    const declared = imported && there?.declarations.get(imported.name);
    return declared && there ? stringsOf(declared, there) : [];
  }
  return [];
}
