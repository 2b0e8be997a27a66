#!/usr/bin/env node
// Writes src/main/resources/gazetteer/map-14.txt and its like: the outlines of a province's prefectures, simplified along
// their shared borders so that no gaps open. Run once:
//   npm pack echarts@4.9.0 && tar xzf echarts-4.9.0.tgz && npm install topojson-server@3.0.1 topojson-simplify@3.0.3 topojson-client@3.1.0
//   node bench/maps.mjs package/map/json/province
// The outlines are those of Apache ECharts 4.9.0 (Apache License 2.0). They are a sketch, no survey.
import { createRequire } from 'node:module'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'

const require = createRequire(process.cwd() + '/')
const { topology } = require('topojson-server')
const { presimplify, simplify } = require('topojson-simplify')
const { feature } = require('topojson-client')

const WIDTH = 320

function decode(text, [x, y] = []) {
  if (typeof text !== 'string') return text
  const points = []
  for (let i = 0; i < text.length; i += 2) {
    const zigzag = (at) => { const n = text.charCodeAt(at) - 64; return (n >> 1) ^ -(n & 1) }
    x += zigzag(i)
    y += zigzag(i + 1)
    points.push([x / 1024, y / 1024])
  }
  return points
}

function polygons({ type, coordinates, encodeOffsets }) {
  const polygon = (rings, offsets) => rings.map((ring, i) => decode(ring, offsets?.[i]))
  return type === 'Polygon' ? [polygon(coordinates, encodeOffsets)] : coordinates.map((rings, i) => polygon(rings, encodeOffsets?.[i]))
}

// A small piece may shrink to nothing.
const isPiece = ([ring]) => ring?.length > 3
const isSeen = ({ geometry }) => geometry.coordinates.some(isPiece)

// The centre of gravity of the largest piece.
function middle({ coordinates }) {
  const centre = (ring) => {
    let [area, cx, cy] = [0, 0, 0]
    ring.forEach(([x, y], i) => {
      const [nx, ny] = ring[(i + 1) % ring.length]
      const cross = x * ny - nx * y
      area += cross / 2
      cx += (x + nx) * cross
      cy += (y + ny) * cross
    })
    return { area: Math.abs(area), at: [cx / (6 * area), cy / (6 * area)] }
  }
  return coordinates.filter(isPiece).map(([ring]) => centre(ring)).sort((one, other) => other.area - one.area)[0].at
}

for (const file of readdirSync(process.argv[2])) {
  const { features } = JSON.parse(readFileSync(`${process.argv[2]}/${file}`, 'utf8'))
  const prefectures = features.filter(({ id }) => /^\d{4}00$/.test(id))
  if (prefectures.length < 5) continue
  const province = prefectures[0].id.slice(0, 2)
  const shapes = { type: 'FeatureCollection', features: prefectures.map(({ id, geometry }) =>
    ({ type: 'Feature', id: id.slice(0, 4), geometry: { type: 'MultiPolygon', coordinates: polygons(geometry) } })) }
  const all = shapes.features.flatMap(({ geometry }) => geometry.coordinates.flat(2))
  const [west, east] = [Math.min(...all.map(([x]) => x)), Math.max(...all.map(([x]) => x))]
  const [south, north] = [Math.min(...all.map(([, y]) => y)), Math.max(...all.map(([, y]) => y))]
  const narrow = Math.cos(((south + north) / 2) * Math.PI / 180)
  const scale = WIDTH / ((east - west) * narrow)
  const at = ([x, y]) => [Math.round((x - west) * narrow * scale), Math.round((north - y) * scale)]
  const detail = simplify(presimplify(topology({ shapes }, 1e5)), (2.2 / scale) ** 2)
  const line = ({ id, geometry }) => {
    const outline = geometry.coordinates.flat().map((ring) => {
      const points = ring.map(at).filter(([x, y], i, every) => i === 0 || x !== every[i - 1][0] || y !== every[i - 1][1])
      return points.length < 4 ? '' : `M${points[0].join(' ')}l${points.slice(1, -1).map(([x, y], i) => `${x - points[i][0]} ${y - points[i][1]}`).join(' ')}z`
    }).join('').replace(/ -/g, '-')
    return [id, ...at(middle(geometry)), outline].join(' ')
  }
  writeFileSync(`src/main/resources/gazetteer/map-${province}.txt`,
    `# Apache ECharts 4.9.0, Apache License 2.0; simplified by bench/maps.mjs\n${WIDTH} ${Math.ceil((north - south) * scale)}\n${feature(detail, detail.objects.shapes).features.filter(isSeen).map(line).join('\n')}\n`)
}
