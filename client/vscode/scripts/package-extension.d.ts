export function packageExtension(folder: string): Promise<string>;
export function stageExtension(stage: string): Promise<void>;
export function packStaged(stage: string, folder: string): Promise<string>;
