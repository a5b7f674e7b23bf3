import { Application, ReferenceType, ReflectionKind } from "typedoc";

/**
 * Writes the type of a zod schema as one word. Spelled out it is several pages of nested types, in which nobody finds a field; the
 * page of records has the fields.
 */
export function load(app) {
  // Packages are converted apart; here they have been put together again.
  app.on(Application.EVENT_PROJECT_REVIVE, (project) => {
    for (const variable of project.getReflectionsByKind(ReflectionKind.Variable)) {
      if (!/Schemas?$/.test(variable.name) || variable.type === undefined) continue;
      project.removeTypeReflections(variable.type);
      variable.type = ReferenceType.createBrokenReference("ZodType", project, "zod");
      variable.defaultValue = undefined;
    }
  });
}
