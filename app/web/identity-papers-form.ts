import { z } from "zod";
import { PictureForm } from "./picture-form.ts";

const { picture } = PictureForm.shape;

/** Two photographs, neither of which may be missing. */
export const IdentityPapers = z.object({ card: picture, holder: picture });
