import { describe, expect, it } from 'vitest';
import { readDriving } from '../../../lib/skills/facts/driving.ts';

describe('driving licence', () => {
  const table: [string, string][] = [
    ['Valid driver’s license required', 'required'],
    ['A full UK driving licence is essential', 'required'],
    ['Must have a valid driving license and access to a vehicle', 'required'],
    ['Class C licence', 'required'],
    ['We need experienced C+E drivers for fridge work', 'required'],
    ['HGV Class 1 drivers wanted', 'required'],
    ['Car driver with access to a vehicle for cross-site working', 'required'],
    ['You plan routes for our bus drivers', 'unstated'],
    ['Führerschein Klasse B', 'required'],
    ['A driving licence would be an advantage', 'nice'],
    ['Driving licence (desirable)', 'nice'],
    ["Preferred Qualifications:\nValid Driver's License and good driving record required", 'required'],
    ['A driving licence is not required', 'unstated'],
    ['No driving licence needed', 'unstated'],
    ['Must be able to drive growth in new markets', 'unstated'],
    ['licensed users of our driver app', 'unstated'],
    ['', 'unstated'],
  ];
  it.each(table)('%j is %j', (text, expected) => {
    expect(readDriving({ title: '', text }).value).toBe(expected);
  });
});
