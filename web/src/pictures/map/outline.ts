import type { PlanePoint } from './map-view.ts'

/** A country as it is drawn at any scale: moving and scaling it needs no new path. */
export interface Outline {
  /** ISO 3166 alpha-2; empty where there is none. */
  readonly code: string
  /** An SVG path, in `UNIT`s. */
  readonly d: string
  /** The middle of its largest piece, and how wide and high that is, in radians. */
  readonly at: PlanePoint
  readonly width: number
  readonly height: number
}

/** So many units of a path make a radian of the plane: at the nearest, a unit is less than two pixels. */
export const UNIT = 40_000
