export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In CSS pixels; a DOMRect is one. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const holds = (rect: Rect, { x, y }: Point, slackPx = 0): boolean =>
  x >= rect.left - slackPx && x <= rect.right + slackPx && y >= rect.top - slackPx && y <= rect.bottom + slackPx;

/**
 * Is the pointer on its way to the popover? True while it stays in the triangle between the place where it was and the two far
 * corners of the popover's near side, so that other words under its path open nothing and the popover stays.
 */
export function isHeadingFor({ from, to, target }: { from: Point; to: Point; target: Rect }): boolean {
  if (holds(target, to)) return true;
  if (from.x === to.x && from.y === to.y) return false;
  const corners = nearSide(from, target);
  return corners !== undefined && isInTriangle(to, from, corners[0], corners[1]);
}

/** A little past the corners: hands are not rulers. */
const slackPx = 12;

/** The end points of the side of the target that faces the point; undefined when the point is inside. */
function nearSide(from: Point, { left, top, right, bottom }: Rect): readonly [Point, Point] | undefined {
  if (from.y <= top) return [{ x: left - slackPx, y: top }, { x: right + slackPx, y: top }];
  if (from.y >= bottom) return [{ x: left - slackPx, y: bottom }, { x: right + slackPx, y: bottom }];
  if (from.x <= left) return [{ x: left, y: top - slackPx }, { x: left, y: bottom + slackPx }];
  if (from.x >= right) return [{ x: right, y: top - slackPx }, { x: right, y: bottom + slackPx }];
  return undefined;
}

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const sides = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return sides.every((side) => side >= 0) || sides.every((side) => side <= 0);
}

/** Positive on one side of the line from a to b, negative on the other. */
const turn = (a: Point, b: Point, point: Point): number => (b.x - a.x) * (point.y - a.y) - (b.y - a.y) * (point.x - a.x);
