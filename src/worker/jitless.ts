import { z } from "zod";

// Imported before any schema is made: Zod would try `new Function` otherwise, which the page's policy reports.
z.config({ jitless: true });
