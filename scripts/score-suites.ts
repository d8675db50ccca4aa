export function scoreSuite(_which: string, _file: string, _showsMisses: boolean): void {}
