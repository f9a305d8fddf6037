import type { APIRoute, GetStaticPaths } from "astro";
import { type Asset, engineAssets } from "../../components/analyzer/assets.ts";

export const getStaticPaths = (async () =>
  Object.values(await engineAssets()).map((asset: Asset) => ({
    params: { file: asset.name },
    props: { asset },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ asset: Asset }> = ({ props: { asset } }) =>
  new Response(new Uint8Array(asset.bytes), { headers: { "content-type": asset.type } });
